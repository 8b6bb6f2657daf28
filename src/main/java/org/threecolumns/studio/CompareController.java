package org.threecolumns.studio;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.journey.ModelsInForce;
import org.threecolumns.model.ModelDiff;
import org.threecolumns.model.ModelSet;
import org.threecolumns.model.ShownProcess;

/** Two versions beside each other: what is different as a list, and with signs on both pictures. */
@Controller
class CompareController {

    private final StudioDoor door;
    private final Definitions definitions;
    private final ModelsInForce models;
    private final DefinitionViews views;

    CompareController(StudioDoor door, Definitions definitions, ModelsInForce models, DefinitionViews views) {
        this.door = door;
        this.definitions = definitions;
        this.models = models;
        this.views = views;
    }

    @GetMapping("/studio/{kind}/{key}/compare")
    String compare(
            @AuthenticationPrincipal CurrentUser me,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        door.toRead(me);
        Kind known = Kind.of(kind).filter(k -> StudioDoor.isKey(key)).orElseThrow(StudioDoor::notFound);
        Definition newer = definitions.upTo(known, key, StudioDoor.version(to)).orElseThrow(StudioDoor::notFound);
        Definition older = definitions
                .upTo(known, key, from.isEmpty() ? Math.max(1, newer.version() - 1) : StudioDoor.version(from))
                .orElseThrow(StudioDoor::notFound);
        byte[] before = definitions.content(older);
        byte[] after = definitions.content(newer);
        model.addAttribute("kind", known);
        model.addAttribute("older", views.of(older, null));
        model.addAttribute("newer", views.of(newer, null));
        ModelDiff diff = ModelDiff.of(newer.file(), before, after).orElse(null);
        model.addAttribute("diff", diff);
        if (known == Kind.PROCESS && diff != null) {
            ModelSet set = models.set();
            model.addAttribute("olderPicture", picture(set, older, before, diff, true));
            model.addAttribute("newerPicture", picture(set, newer, after, diff, false));
        }
        return "studio/compare";
    }

    private static String picture(ModelSet set, Definition definition, byte[] content, ModelDiff diff, boolean older) {
        return set.with(Map.of(definition.file(), content)).shown().stream()
                .filter(ShownProcess.class::isInstance)
                .map(ShownProcess.class::cast)
                .map(shown -> shown.picture(diff.marks(older), older ? "-older" : "-newer"))
                .findFirst()
                .orElse("");
    }
}
