package org.threecolumns.familyfile;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.Audience;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.access.Visibility;
import org.threecolumns.document.Document;
import org.threecolumns.document.Documents;
import org.threecolumns.document.NewDocument;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.form.FieldError;

/** The documents and pictures of a family: read the list, add one, strike one out. */
@Controller
class DocumentController {

    private static final int SIZE = 20;

    private final FamilyDoor door;
    private final Documents documents;
    private final DocumentViews views;
    private final CaseAccess access;
    private final ChildRepository children;

    DocumentController(
            FamilyDoor door, Documents documents, DocumentViews views, CaseAccess access, ChildRepository children) {
        this.door = door;
        this.documents = documents;
        this.views = views;
        this.access = access;
        this.children = children;
    }

    /** What was said of the file, to be shown again. */
    record Said(String about, String audience, String tier, ChildIds children) {}

    @GetMapping("/families/{reference}/documents")
    String list(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal CurrentUser me,
            Model model) {
        Family family = door.toRead(reference, me, "documents");
        Said usual = Visibility.of(me).statutory()
                ? new Said("", "PROFESSIONALS", "", ChildIds.NONE)
                : new Said("", "EVERYONE", "EARLY_HELP", ChildIds.NONE);
        return page(family, me, page, usual, List.of(), model);
    }

    @PostMapping("/families/{reference}/documents")
    ModelAndView add(
            @PathVariable String reference,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") List<String> child,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model)
            throws IOException {
        Family family = door.toRead(reference, me, "documents");
        door.toWork(family, me, Action.EDIT, "document added");
        Said said = new Said(about, audience, tier, ChosenChildren.of(child).and(all(family)));
        Visibility who = Visibility.of(me);
        NewDocument sent = new NewDocument(
                family.id(),
                file == null ? "" : file.getOriginalFilename(),
                file == null ? new byte[0] : file.getBytes(),
                said.about(),
                said.children(),
                named(Audience.values(), said.audience()),
                who.statutory() ? named(Tier.values(), said.tier()) : Tier.EARLY_HELP);
        List<FieldError> problems = documents.add(sent, who);
        if (!problems.isEmpty()) {
            String view = page(family, me, 0, said, problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return done(reference, "The file is kept.", flash);
    }

    @PostMapping("/families/{reference}/documents/{id}/strike")
    ModelAndView strike(
            @PathVariable String reference,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String because,
            @AuthenticationPrincipal CurrentUser me,
            RedirectAttributes flash,
            Model model) {
        Family family = door.toRead(reference, me, "documents");
        door.toWork(family, me, Action.EDIT, "document struck out");
        Document document = documents
                .find(family.id(), id, Visibility.of(me))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<FieldError> problems = documents.strikeOut(document, because, me.username()).stream()
                .map(p -> new FieldError("because-" + id, p.code(), p.message()))
                .toList();
        if (!problems.isEmpty()) {
            String view = page(family, me, 0, new Said("", "", "", ChildIds.NONE), problems, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return done(reference, "The document is struck out; it stays on file.", flash);
    }

    private ChildIds all(Family family) {
        return ChildIds.of(
                children.ofFamily(family.id()).stream().map(Child::id).toList());
    }

    private static ModelAndView done(String reference, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/families/" + reference + "/documents");
    }

    private static <E extends Enum<E>> E named(E[] values, String sent) {
        return Arrays.stream(values)
                .filter(v -> v.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    private String page(Family family, CurrentUser me, int page, Said said, List<FieldError> problems, Model model) {
        long from = (long) Math.max(0, page) * SIZE;
        var found = views.ofFamily(family.id(), me, from, SIZE + 1);
        model.addAttribute("family", family);
        model.addAttribute("documents", found.subList(0, Math.min(SIZE, found.size())));
        model.addAttribute("more", found.size() > SIZE);
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("mayWork", access.mayWork(me, family.id()));
        model.addAttribute("children", children.ofFamily(family.id()));
        model.addAttribute("statutory", Visibility.of(me).statutory());
        model.addAttribute("said", said);
        model.addAttribute("problems", problems);
        return "family/documents";
    }
}
