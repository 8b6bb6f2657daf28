package org.threecolumns.model;

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
                    NameRules.all(),
                    ReachRules.all(),
                    VariableRules.all(),
                    PropertyRules.all(),
                    StageRules.all(),
                    FormRules.all(),
                    SignatureRules.all(),
                    ReminderRules.all(),
                    AuthorisationRules.all(),
                    CallRules.all(),
                    WayRules.all(),
                    SplitRules.all(),
                    OnwardRules.all(),
                    AnswerRules.all(),
                    BesideRules.all(),
                    ClosingRules.all(),
                    JourneyRules.all(),
                    EventRules.all(),
                    LimitRules.all(),
                    TableRules.all())
            .flatMap(List::stream)
            .toList();

    /** A rule as the studio shows it. */
    public record Described(String name, String reason) {}

    /** @return everything that the candidate would break; empty when it may be deployed */
    public List<Finding> check(ModelSet candidate) {
        return RULES.stream().flatMap(rule -> rule.check(candidate).stream()).toList();
    }

    /** Of everything that the candidate would break, what families were promised and would not come to any more. */
    public List<Finding> losses(ModelSet candidate) {
        return RULES.stream()
                .filter(rule -> rule.name().equals(StageRules.KEPT))
                .flatMap(rule -> rule.check(candidate).stream())
                .toList();
    }

    /** Why a rule is there: what would go wrong for families or staff without it. */
    public static String harmOf(String rule) {
        return RULES.stream()
                .filter(r -> r.name().equals(rule))
                .map(ModelRule::reason)
                .findFirst()
                .orElseThrow();
    }

    public static List<Described> all() {
        return RULES.stream().map(r -> new Described(r.name(), r.reason())).toList();
    }
}
