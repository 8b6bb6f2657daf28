package org.threecolumns.studio;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.threecolumns.journey.ModelsInForce;
import org.threecolumns.model.ModelSet;
import org.threecolumns.model.ShownFile;
import org.threecolumns.model.ShownProcess;
import org.threecolumns.model.SignMark;

/** A version as its page shows it, among everything that is in force now. */
@Component
class ShownVersions {

    private final Definitions definitions;
    private final ModelsInForce models;

    ShownVersions(Definitions definitions, ModelsInForce models) {
        this.definitions = definitions;
        this.models = models;
    }

    /** @param open cases at each step, by its id */
    void add(Definition definition, Map<String, Integer> open, Model model) {
        ModelSet set = models.set().with(Map.of(definition.file(), definitions.content(definition)));
        ShownFile shown = set.shown().stream().findFirst().orElse(null);
        model.addAttribute("shown", shown);
        model.addAttribute("faults", set.faults());
        model.addAttribute("open", open);
        if (shown instanceof ShownProcess process) {
            model.addAttribute("picture", process.picture(marks(open), "-shown"));
        }
    }

    private static Map<String, SignMark> marks(Map<String, Integer> open) {
        return open.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        step -> new SignMark(
                                String.valueOf(step.getValue()), step.getValue() + " open", SignMark.Look.OPEN)));
    }
}
