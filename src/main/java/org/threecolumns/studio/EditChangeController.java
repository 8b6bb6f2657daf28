package org.threecolumns.studio;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.model.ModelFile;

/** From a page that shows a file to one that changes it. */
@Controller
class EditChangeController {

    private final StudioDoor door;
    private final Definitions definitions;
    private final EditBeginning beginning;

    EditChangeController(StudioDoor door, Definitions definitions, EditBeginning beginning) {
        this.door = door;
        this.definitions = definitions;
        this.beginning = beginning;
    }

    @PostMapping("/studio/{kind}/{key}/change")
    String change(@AuthenticationPrincipal CurrentUser me, @PathVariable String kind, @PathVariable String key) {
        door.toDesign(me, "change of " + (StudioDoor.isKey(key) ? key : "?"));
        Definition newest = Kind.of(kind)
                .filter(known -> StudioDoor.isKey(key))
                .flatMap(known -> definitions.upTo(known, key, Integer.MAX_VALUE))
                .orElseThrow(StudioDoor::notFound);
        String name = newest.key() + newest.file().substring(newest.file().lastIndexOf('.'));
        ModelPackage open = beginning.take(new ModelFile(name, definitions.content(newest)), me.username());
        return "redirect:/studio/packages/" + open.id() + "/edit/" + name;
    }
}
