package org.threecolumns.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threecolumns.model.ElementAround;
import org.threecolumns.model.ElementMoving;
import org.threecolumns.model.ElementRemoval;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.NewElement;
import org.threecolumns.model.NewWay;
import org.threecolumns.model.ShownProcess;
import org.threecolumns.model.WaySaid;

/**
 * What can be done with an element besides naming it, as its page offers it.
 *
 * @param ways that leave it, each as it is said
 * @param targets where a way may lead, from the id to its words
 * @param places where something can be put behind it
 * @param answers what a way may depend on; empty where no answer decides
 * @param goes what would be taken out with it, in words
 * @param stays why it cannot be taken out; empty where it can
 */
public record ElementPanel(
        List<WaySaid> ways,
        Map<String, String> targets,
        Map<String, String> places,
        Map<String, String> answers,
        List<String> goes,
        List<String> stays) {

    static ElementPanel of(ModelFile file, String id, ShownProcess shown, List<String> stays) {
        ElementAround around = ElementAround.of(file, id);
        List<WaySaid> ways = around.ways().stream()
                .flatMap(way -> WaySaid.of(file, way).stream())
                .toList();
        Map<String, String> places = new LinkedHashMap<>();
        if (around.leaves()) {
            ways.forEach(way -> places.put(way.id(), "On the way to “" + way.target() + "”"));
            places.put("", "On a way of its own");
        }
        return new ElementPanel(
                ways,
                targets(around, shown),
                places,
                around.question() ? answers(file, false) : Map.of(),
                ElementRemoval.told(file, id),
                stays);
    }

    /** What may be added, and how far something may be moved: the same for every element. */
    public Map<String, String> kinds() {
        return NewElement.kinds();
    }

    public Map<String, String> steps() {
        return ElementMoving.steps();
    }

    /** What a way from a question can depend on. @param asItIs whether its condition is one that no form can say */
    static Map<String, String> answers(ModelFile file, boolean asItIs) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (asItIs) {
            answers.put(NewWay.AS_IT_IS, "As the file says it now");
        }
        answers.put("", "Nothing: always");
        answers.put(NewWay.OTHERWISE, "For every other answer");
        WaySaid.variables(file).forEach(variable -> answers.put(variable, "The answer “" + variable + "” is"));
        return answers;
    }

    /** By name, with the kind; by id as well where several are called the same. */
    private static Map<String, String> targets(ElementAround around, ShownProcess shown) {
        Map<String, String> words = shown.lines().stream()
                .collect(Collectors.toMap(
                        ShownProcess.Line::id, line -> line.name() + " (" + line.kind() + ")", (a, b) -> a));
        Map<String, Long> often =
                words.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("", "Choose");
        around.targets().forEach(id -> {
            String said = words.getOrDefault(id, id);
            targets.put(id, often.getOrDefault(said, 1L) > 1 ? said + ", " + id : said);
        });
        return targets;
    }
}
