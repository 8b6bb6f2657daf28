package org.threecolumns.studio;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that every deployment holds, whichever door it comes through: what a model may contain, that no stage loses its
 * signature, form, role or clock, and that no way leads round one. Pure: asks no engine and no database.
 */
public final class ModelRules {

    private static final List<ModelRule> RULES = Stream.of(
                    FileRules.all(),
                    ProcessRules.all(),
                    StageRules.all(),
                    SignatureRules.all(),
                    CallRules.all(),
                    WayRules.all(),
                    SplitRules.all(),
                    JourneyRules.all(),
                    TableRules.all())
            .flatMap(List::stream)
            .toList();

    /** A rule as the studio shows it. */
    public record Described(String name, String reason) {}

    /** @return everything that the candidate would break; empty when it may be deployed */
    public List<Finding> check(ModelSet candidate) {
        return RULES.stream().flatMap(rule -> rule.check(candidate).stream()).toList();
    }

    public static List<Described> all() {
        return RULES.stream().map(r -> new Described(r.name(), r.reason())).toList();
    }
}
