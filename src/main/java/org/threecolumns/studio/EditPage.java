package org.threecolumns.studio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.model.ElementEditing;
import org.threecolumns.model.FormEditing;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.NewField;
import org.threecolumns.model.NewWay;
import org.threecolumns.model.ShownProcess;
import org.threecolumns.model.StagePlace;
import org.threecolumns.model.TableEditing;
import org.threecolumns.model.WaySaid;

/** One file of an open package as its author changes it: drawn, or by table and forms. */
@Component
class EditPage {

    private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}\\.(bpmn|dmn|form)");

    private final StudioDoor door;
    private final PackagePage packages;
    private final PackageFileStore files;
    private final EditBeginning beginning;
    private final DraftCheck check;
    private final PictureSteps pictures;
    private final FilesInForce inForce;
    private final ModellingTools tools;

    EditPage(
            StudioDoor door,
            PackagePage packages,
            PackageFileStore files,
            EditBeginning beginning,
            DraftCheck check,
            PictureSteps pictures,
            FilesInForce inForce,
            ModellingTools tools) {
        this.door = door;
        this.packages = packages;
        this.files = files;
        this.beginning = beginning;
        this.check = check;
        this.pictures = pictures;
        this.inForce = inForce;
        this.tools = tools;
    }

    /** A file of a package that may be changed, as it stands now. */
    public record At(ModelPackage one, ModelFile file) {

        public boolean isProcess() {
            return file.name().endsWith(".bpmn");
        }

        public String address() {
            return "/studio/packages/" + one.id() + "/edit/" + file.name();
        }
    }

    /** @throws org.springframework.web.server.ResponseStatusException for others than its author, and where it is not in the package */
    At open(CurrentUser me, String id, String file) {
        door.toDesign(me, "package");
        ModelPackage one = packages.find(id, ModelPackage.State.DRAFT, ModelPackage.State.RETURNED);
        door.asAuthor(me, one);
        boolean there = FILE.matcher(file).matches()
                && files.of(one.id()).stream()
                        .anyMatch(known -> known.brought() && known.name().equals(file));
        if (!there) {
            throw StudioDoor.notFound();
        }
        return new At(one, beginning.inPackage(one, file));
    }

    boolean canDraw() {
        return tools.present();
    }

    String draw(At at, Model model) {
        common(at, Map.of(), List.of(), model);
        model.addAttribute("tools", ModellingTools.forFile(at.file().name()));
        model.addAttribute("content", new String(at.file().content(), StandardCharsets.UTF_8));
        return "studio/edit";
    }

    /** @param chosen what is to be changed; blank for nothing @param typed what was typed and is shown again */
    String table(At at, String chosen, Map<String, String> typed, List<FieldError> problems, Model model) {
        DraftCheck.Outcome looked = common(at, typed, problems, model);
        model.addAttribute("chosen", chosen);
        model.addAttribute("picture", null);
        if (looked.shown() instanceof ShownProcess process) {
            model.addAttribute("picture", process.picture(Map.of(), "-edit"));
            chosen(at, chosen, process, model);
        } else if (at.file().name().endsWith(".dmn")) {
            model.addAttribute("cells", TableEditing.cells(at.file(), chosen));
        } else if (at.file().name().endsWith(".form")) {
            List<FormEditing.Asked> asked = FormEditing.asked(at.file());
            model.addAttribute("asked", asked);
            model.addAttribute(
                    "question",
                    asked.stream()
                            .filter(one -> one.id().equals(chosen))
                            .findFirst()
                            .orElse(null));
            model.addAttribute("kinds", NewField.kinds());
        }
        return "studio/edit-table";
    }

    /** One element, or one way, with what can be done with it. */
    private void chosen(At at, String id, ShownProcess process, Model model) {
        ElementEditing.Said element = id.isEmpty() ? null : ElementEditing.said(at.file(), id);
        WaySaid way = WaySaid.of(at.file(), id).orElse(null);
        model.addAttribute("element", element);
        model.addAttribute("way", way);
        if (element != null) {
            model.addAttribute("panel", ElementPanel.of(at.file(), id, process, pictures.stays(at, id)));
        }
        if (way != null && way.question()) {
            boolean asItIs = way.way().when().equals(NewWay.AS_IT_IS);
            model.addAttribute("answers", ElementPanel.answers(at.file(), asItIs));
        }
    }

    private DraftCheck.Outcome common(At at, Map<String, String> typed, List<FieldError> problems, Model model) {
        DraftCheck.Outcome looked = check.look(at.one(), at.file());
        model.addAttribute("at", at);
        model.addAttribute("version", at.one().version());
        model.addAttribute("looked", looked);
        model.addAttribute("shown", looked.shown());
        model.addAttribute("canDraw", tools.present());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        List<StagePlace> places =
                looked.shown() instanceof ShownProcess process ? StagePlace.in(process.source()) : List.of();
        model.addAttribute("stageWays", places);
        model.addAttribute("stageChoices", StageChoices.of(places, forms(at.one())));
        return looked;
    }

    boolean hasPlace(At at, String flow) {
        return check.look(at.one(), at.file()).shown() instanceof ShownProcess process
                && StagePlace.in(process.source()).stream()
                        .anyMatch(place -> place.flow().equals(flow));
    }

    /** The forms that a stage could use: in force, or in the package. */
    List<String> forms(ModelPackage one) {
        return Stream.concat(
                        inForce.all().keySet().stream(),
                        files.of(one.id()).stream().map(PackageFile::name))
                .filter(name -> name.endsWith(".form"))
                .distinct()
                .sorted()
                .toList();
    }
}
