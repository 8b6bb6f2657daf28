package org.threecolumns.studio;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.journey.ModelsInForce;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.ModelSet;
import org.threecolumns.model.ShownFile;
import org.threecolumns.model.ShownProcess;
import org.threecolumns.model.SignMark;

/** A file of a package as people read it, so that nobody has to put into force what they could not see. */
@Controller
class PackageReadController {

    private final StudioDoor door;
    private final PackagePage page;
    private final PackageFileStore files;
    private final PackageDifferences differences;
    private final ModelsInForce models;

    PackageReadController(
            StudioDoor door,
            PackagePage page,
            PackageFileStore files,
            PackageDifferences differences,
            ModelsInForce models) {
        this.door = door;
        this.page = page;
        this.files = files;
        this.differences = differences;
        this.models = models;
    }

    @GetMapping("/studio/packages/{id}/files/{name}")
    String read(
            @AuthenticationPrincipal CurrentUser me, @PathVariable String id, @PathVariable String name, Model model) {
        door.toLook(me, "package");
        ModelPackage one = page.find(id);
        ShownFile shown = among(one).shown().stream()
                .filter(file -> file.file().equals(name))
                .findFirst()
                .orElseThrow(StudioDoor::notFound);
        model.addAttribute("package", one.id());
        model.addAttribute("shown", shown);
        if (shown instanceof ShownProcess process) {
            model.addAttribute("picture", process.picture(marks(one, name), "-shown"));
        }
        return "studio/package-file";
    }

    /** The limits and forms of a new stage come with its package, so each file is read beside the others. */
    private ModelSet among(ModelPackage one) {
        return models.set()
                .with(files.contents(one.id()).stream().collect(Collectors.toMap(ModelFile::name, ModelFile::content)));
    }

    private Map<String, SignMark> marks(ModelPackage one, String name) {
        return differences.of(one, name).map(diff -> diff.marks(false)).orElse(Map.of());
    }
}
