package org.threecolumns.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a file may contain at all. */
final class FileRules {

    private FileRules() {}

    static List<ModelRule> all() {
        return List.of(
                new ModelRule(
                        "safe-file",
                        "A file that reaches outside itself, or cannot be read, could harm the server or hide a change",
                        (set, rule) -> set.faults().stream()),
                new ModelRule(
                        "known-parts",
                        "A model may not run code, call other systems or lead round a stage by parts that nobody checks",
                        (set, rule) -> everywhere(set, rule, KnownParts::unknown)),
                new ModelRule(
                        "known-expressions",
                        "An expression can run any code; only the few that stages need are let in",
                        (set, rule) -> everywhere(set, rule, KnownExpressions::unknown)));
    }

    private static Stream<Finding> everywhere(ModelSet set, String rule, Function<Element, Stream<String>> check) {
        Stream<Finding> inModels = set.inUse().stream().flatMap(m -> findings(m.key(), m.xml(), rule, check));
        Stream<Finding> inTables = set.tables().stream().flatMap(t -> findings(t.key(), t.xml(), rule, check));
        return Stream.concat(inModels, inTables);
    }

    private static Stream<Finding> findings(
            String key, Element root, String rule, Function<Element, Stream<String>> check) {
        return PlainXml.walk(root).flatMap(element -> check.apply(element)
                .map(words -> new Finding(rule, key, PlainXml.idOf(element), words)));
    }
}
