package org.threecolumns.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.form.FieldError;
import org.threecolumns.studio.PackageCheck.Looked;
import org.threecolumns.studio.PackageViews.FindingView;

/** One package as its page shows it, to its author, to whoever decides, and to everybody else who may look. */
@Component
class PackagePage {

    private final PackageStore packages;
    private final PackageFileStore files;
    private final PackageCheck check;
    private final PackageDifferences differences;
    private final PackageViews views;

    PackagePage(
            PackageStore packages,
            PackageFileStore files,
            PackageCheck check,
            PackageDifferences differences,
            PackageViews views) {
        this.packages = packages;
        this.files = files;
        this.check = check;
        this.differences = differences;
        this.views = views;
    }

    /** What was typed and is shown again. */
    record Typed(String notes, String answer, String reason) {

        static Typed nothing(ModelPackage one) {
            return new Typed(one.notes(), "", "");
        }
    }

    /** Whether it is theirs and waits for a second person: nothing of it is changed before they take it back. */
    boolean isSentBy(CurrentUser me, String id) {
        return sought(id).filter(one -> isSentBy(me, one)).isPresent();
    }

    private static boolean isSentBy(CurrentUser me, ModelPackage one) {
        return one.state() == ModelPackage.State.SENT && one.isBy(me.username()) && me.has(Role.DESIGNER);
    }

    private Optional<ModelPackage> sought(String id) {
        return id.matches("\\d{1,18}") ? packages.find(Long.parseLong(id)) : Optional.empty();
    }

    /** @throws ResponseStatusException 404 where there is none, or not in one of these states */
    ModelPackage find(String id, ModelPackage.State... states) {
        return sought(id)
                .filter(one -> states.length == 0 || Stream.of(states).anyMatch(state -> state == one.state()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String show(CurrentUser me, ModelPackage one, Typed typed, List<FieldError> problems, Model model) {
        Looked looked = check.look(one);
        model.addAttribute("package", views.of(List.of(one)).get(0));
        model.addAttribute("changes", looked.changes());
        model.addAttribute("differences", differences.of(one));
        model.addAttribute(
                "findings", looked.findings().stream().map(FindingView::of).toList());
        model.addAttribute(
                "beside",
                files.of(one.id()).stream().filter(file -> !file.brought()).count());
        model.addAttribute("author", one.isOpen() && one.isBy(me.username()) && me.has(Role.DESIGNER));
        model.addAttribute("sentByMe", isSentBy(me, one));
        model.addAttribute("decides", one.state() == ModelPackage.State.SENT && StudioDoor.mayDecide(me, one));
        boolean published = one.state() == ModelPackage.State.PUBLISHED;
        model.addAttribute("published", published);
        model.addAttribute("comesBack", published && check.comesBack(one));
        model.addAttribute("designer", me.has(Role.DESIGNER));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "studio/package";
    }
}
