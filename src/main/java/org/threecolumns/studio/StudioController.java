package org.threecolumns.studio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;

/** What is in force, and every version of it: as a list, as a page to read, and as a file to take away. */
@Controller
class StudioController {

    private static final int PAGE = 25;
    private static final int VERSIONS = 10;

    private final StudioDoor door;
    private final Definitions definitions;
    private final OpenCases cases;
    private final ShownVersions shown;
    private final DefinitionViews views;

    StudioController(
            StudioDoor door, Definitions definitions, OpenCases cases, ShownVersions shown, DefinitionViews views) {
        this.door = door;
        this.definitions = definitions;
        this.cases = cases;
        this.shown = shown;
        this.views = views;
    }

    @GetMapping("/studio")
    String list(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "processes") String kind,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        door.toRead(me);
        Kind chosen = Kind.of(kind).orElse(Kind.PROCESS);
        List<Definition> found = definitions.inForce(chosen, StudioDoor.isKey(after) ? after : "", PAGE + 1);
        List<Definition> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, Integer> open = chosen == Kind.PROCESS
                ? cases.of(page.stream().map(Definition::key).toList())
                : null;
        model.addAttribute("kind", chosen);
        model.addAttribute("earlier", !after.isEmpty());
        model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1).key() : null);
        model.addAttribute("rows", views.of(page, d -> open == null ? null : open.getOrDefault(d.key(), 0)));
        return "studio/list";
    }

    @GetMapping("/studio/{kind}/{key}")
    String show(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        door.toRead(me);
        Definition definition = find(kind, key, version);
        List<OpenCases.Standing> standing = definition.kind() == Kind.PROCESS ? cases.standing(key) : List.of();
        Map<Integer, Integer> byVersions = OpenCases.byVersions(standing);
        List<Definition> versions =
                definitions.versions(definition.kind(), key, StudioDoor.version(before), VERSIONS + 1);
        model.addAttribute("kind", definition.kind());
        model.addAttribute("definition", views.of(definition, open(definition, byVersions)));
        model.addAttribute(
                "versions",
                views.of(versions.subList(0, Math.min(VERSIONS, versions.size())), v -> open(v, byVersions)));
        model.addAttribute(
                "older", versions.size() > VERSIONS ? versions.get(VERSIONS - 1).version() : null);
        model.addAttribute("replacedBy", replacedBy(definition));
        shown.add(definition, OpenCases.bySteps(standing, definition.version()), model);
        return "studio/definition";
    }

    /** The version that is in force in its place; null where it is in force itself. */
    private Integer replacedBy(Definition definition) {
        return definitions
                .upTo(definition.kind(), definition.key(), Integer.MAX_VALUE)
                .map(Definition::version)
                .filter(newest -> newest != definition.version())
                .orElse(null);
    }

    private static Integer open(Definition definition, Map<Integer, Integer> open) {
        return definition.kind() == Kind.PROCESS ? open.getOrDefault(definition.version(), 0) : null;
    }

    /** The file as it was deployed: to be kept, never to be opened here. */
    @GetMapping("/studio/{kind}/{key}/{version}/file")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String version) {
        door.toRead(me);
        Definition definition = find(kind, key, version.isBlank() ? "x" : version);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(definition.file(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(definitions.content(definition));
    }

    private Definition find(String kind, String key, String version) {
        Kind known = Kind.of(kind).orElseThrow(StudioDoor::notFound);
        if (!StudioDoor.isKey(key) || !version.isEmpty() && !version.matches("\\d{1,9}")) {
            throw StudioDoor.notFound();
        }
        return (version.isEmpty()
                        ? definitions.upTo(known, key, Integer.MAX_VALUE)
                        : definitions.version(known, key, Integer.parseInt(version)))
                .orElseThrow(StudioDoor::notFound);
    }
}
