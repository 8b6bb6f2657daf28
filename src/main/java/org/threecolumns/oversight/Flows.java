package org.threecolumns.oversight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The flows and stocks that are counted, in the order of their page. */
final class Flows {

    private static final String TEAMS =
            " and exists (select 1 from clock_run t where t.family_id = x.family_id and t.team in (:teams))";

    /** Each child once who is in a journey that has not ended. */
    private static final String WITH_US =
            """
            (select jc.id, jc.child_id, j.family_id, cast(jc.joined_at as date) as joined_on
              from episode e join journey j on j.episode_id = e.id join journey_child jc on jc.journey_id = j.id
              where e.open_family_id > 0 and j.ended_at is null and jc.left_at is null
              and not exists (select 1 from journey_child o join journey oj on oj.id = o.journey_id
                where o.child_id = jc.child_id and o.left_at is null and oj.ended_at is null and o.id < jc.id))
            """;

    private static final List<Flow> DECISIONS = List.of(
            decision(
                    "caf",
                    "Contact to CAF (Early Help Assessment)",
                    "To a CAF",
                    new Flow.Decision("next-step-decision", "caf")),
            decision(
                    "conference",
                    "Section 47 enquiry to conference",
                    "To a conference",
                    new Flow.Decision("section-47", "initial-conference")),
            decision(
                    "protection",
                    "Conference to child protection plan",
                    "To a protection plan",
                    new Flow.Decision("initial-conference", "protection-plan")));

    private static final List<Flow> CASEWORK = List.of(
            new Flow(
                    "referred-again",
                    "Referred again within 12 months",
                    "Referrals",
                    "Referred before",
                    null,
                    "referral",
                    "referred_on",
                    "1 = 1" + TEAMS,
                    """
                    exists (select 1 from referral b where b.child_id = x.child_id and b.id <> x.id
                      and b.referred_on >= x.referred_on - interval '1' year
                      and (b.referred_on < x.referred_on or b.referred_on = x.referred_on and b.id < x.id))
                    """,
                    false),
            new Flow(
                    "second-plan",
                    "Second or later child protection plan",
                    "Plans begun",
                    "Had one before",
                    null,
                    "plan",
                    "started_on",
                    "x.kind = 'PROTECTION'" + TEAMS,
                    """
                    exists (select 1 from plan b where b.child_id = x.child_id and b.kind = 'PROTECTION'
                      and b.started_on < x.started_on)
                    """,
                    false),
            new Flow(
                    "long-plan",
                    "Child protection plan open for two years or longer",
                    "Open protection plans",
                    "Two years or longer",
                    null,
                    "plan",
                    "started_on",
                    "x.kind = 'PROTECTION' and x.ended_on is null" + TEAMS,
                    "x.started_on <= :longAgo",
                    true),
            reviewed("reviewed-protection", "PROTECTION", "Child protection plan", "review-conference"),
            reviewed("reviewed-need", "CHILD_IN_NEED", "Child in need plan", "cin-review"));

    private static final List<Flow> PRACTICE = List.of(
            practice(
                    "paired",
                    "A worry and the goal that answers it",
                    """
                    exists (select 1 from statement s where s.family_id = x.family_id and s.status = 'ACTIVE' and s.goal <> ''
                      and (s.child_ids = '' or concat(',', s.child_ids, ',') like concat('%,', x.child_id, ',%')))
                    """),
            practice(
                    "own-number",
                    "The child’s own number in the last 90 days",
                    """
                    exists (select 1 from scaling s where s.family_id = x.family_id and s.child_id = x.child_id
                      and s.scorer_kind = 'CHILD' and s.answer = 'NUMBER' and s.given_on >= :lately)
                    """),
            practice(
                    "network",
                    "Two or more people around the child, family or friends",
                    "(select count(*) from person p where p.family_id = x.family_id and p.removed_at is null) >= 2"));

    /** Of plans that run for three months or longer: none of their reviews was late, and none is late now. */
    private static Flow reviewed(String key, String kind, String words, String clock) {
        return new Flow(
                key,
                words + ", open for three months or longer, with every review in time",
                "Plans open for three months or longer",
                "Every review was in time",
                null,
                "plan",
                "started_on",
                "x.kind = '" + kind + "' and x.ended_on is null and x.started_on <= :quarterAgo" + TEAMS,
                """
                not exists (select 1 from clock_run c where c.family_id = x.family_id and c.clock in ('%1$s', '%1$s-next')
                  and c.due_on >= x.started_on and concat(',', c.child_ids, ',') like concat('%%,', x.child_id, ',%%')
                  and (c.in_time = false or c.outcome = 'RUNNING' and c.due_on < :today))
                """
                        .formatted(clock),
                true);
    }

    private static Flow decision(String key, String words, String hit, Flow.Decision decision) {
        return new Flow(
                key,
                words,
                "Children decided about",
                hit,
                decision,
                "decision_child",
                "decided_on",
                "x.stage = '" + decision.stage() + "' and x.team in (:teams)",
                "x.route = '" + decision.route() + "'",
                false);
    }

    private static Flow practice(String key, String words, String condition) {
        return new Flow(
                key,
                words,
                "Children with us",
                "It is there for",
                null,
                WITH_US,
                "joined_on",
                "exists (select 1 from clock_run t where t.family_id = x.family_id and t.team in (:teams)"
                        + " and t.outcome = 'RUNNING')",
                condition,
                true);
    }

    private Flows() {}

    static List<Flow> all() {
        return Stream.of(DECISIONS, CASEWORK, PRACTICE).flatMap(List::stream).toList();
    }

    static Optional<Flow> find(String key) {
        return all().stream().filter(flow -> flow.key().equals(key)).findFirst();
    }
}
