package org.threecolumns.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The walks along indexes that a list of cases is put together from: for each team, each ending, and each step after a mark. */
final class CaseWalks {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final CaseQuestion question;
    private final List<String> teams;
    private final Map<String, Object> values;
    private final boolean open;

    /** @param values to which the values of the conditions are added */
    CaseWalks(CaseQuestion question, List<String> teams, Map<String, Object> values) {
        this.question = question;
        this.teams = teams;
        this.values = values;
        this.open = question.standing().isOpen();
    }

    /** Each reads ids in the order of the list. @param mark null for the first page */
    List<String> after(CaseLists.Mark mark) {
        List<String> steps = open ? openSteps(mark) : endedSteps(mark);
        String where = new CaseConditions(question, values).sql();
        if (open && isAmongFew()) {
            values.put("teams", teams);
            return List.of("select c.id" + few() + where + " and (" + String.join(" or ", steps)
                    + ") order by c.due_at, c.id");
        }
        List<String> walks = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            values.put("team" + i, teams.get(i));
            for (Way way : ways()) {
                for (String step : steps) {
                    walks.add("select c.id from clock_run c left join stage_run r on r.id = c.run_id where "
                            + way.condition() + " and c.team = :team" + i + where + " and " + step + " order by "
                            + way.order());
                }
            }
        }
        return walks;
    }

    /** @param condition what stands first in the index; @param order all of the index, as H2 asks for to read along it */
    private record Way(String condition, String order) {}

    private List<Way> ways() {
        if (open) {
            return List.of(new Way("c.outcome = 'RUNNING'", "c.outcome, c.team, c.due_at, c.id"));
        }
        String latest = "c.team, c.ended_on desc, c.id desc";
        if (question.clock() != null) {
            return List.of(new Way("c.clock = :clock", "c.clock, " + latest));
        }
        return endings().stream()
                .map(ending -> new Way(ending, "c.outcome, c.in_time, " + latest))
                .toList();
    }

    private List<String> endings() {
        String met = "c.outcome = 'MET' and c.in_time = ";
        String unsigned = "c.outcome = 'UNSIGNED' and c.in_time = ";
        return switch (question.standing()) {
            case MET_IN_TIME -> List.of(met + "true");
            case MET_LATE -> List.of(met + "false");
            case UNSIGNED -> List.of(unsigned + "true", unsigned + "false");
            default -> List.of(met + "true", met + "false", unsigned + "true", unsigned + "false");
        };
    }

    private boolean isAmongFew() {
        return question.standing() == CaseQuestion.Standing.ACT_NOW
                || question.with() != null && !CaseConditions.NOBODY.equals(question.with());
    }

    /** Beside acts now, outcome and team are asked for so that no index serves them: H2 would walk all that is open. */
    private String few() {
        if (question.standing() == CaseQuestion.Standing.ACT_NOW) {
            return " from stage_run r join clock_run c on c.run_id = r.id"
                    + " where r.status = 'OPEN' and r.act_now_id > 0 and coalesce(c.outcome, '') = 'RUNNING'"
                    + " and coalesce(c.team, '') in (:teams)";
        }
        return " from (select o.id from stage_run a join clock_run o on o.run_id = a.id"
                + " where a.assignee = :with and a.status = 'OPEN' and o.outcome = 'RUNNING'"
                + " union select o.id from clock_run o where o.outcome = 'RUNNING' and o.owner = :with) m"
                + " join clock_run c on c.id = m.id left join stage_run r on r.id = c.run_id"
                + " where c.outcome = 'RUNNING' and c.team in (:teams)";
    }

    /** The first step asks for all that is sorted by, as H2 otherwise takes any index of the team. */
    private List<String> openSteps(CaseLists.Mark mark) {
        if (mark == null) {
            values.put("beginning", Instant.EPOCH.atOffset(ZoneOffset.UTC));
            boolean notLate = question.standing() == CaseQuestion.Standing.ON_TIME;
            return List.of("c.due_at >= " + (notLate ? ":now" : ":beginning"));
        }
        values.put("after", OffsetDateTime.ofInstant(mark.at(), ZoneOffset.UTC));
        values.put("afterId", mark.id());
        return List.of("c.due_at = :after and c.id > :afterId", "c.due_at > :after");
    }

    /** The id is reckoned with so that H2 walks the day and not the key of the table. */
    private List<String> endedSteps(CaseLists.Mark mark) {
        values.put("from", question.from() == null ? BEFORE_ALL : question.from());
        values.put("until", question.until() == null ? AFTER_ALL : question.until());
        String within = "c.ended_on >= :from and c.ended_on <= :until";
        if (mark == null) {
            return List.of(within);
        }
        values.put("after", mark.on());
        values.put("afterId", mark.id());
        return List.of("c.ended_on = :after and c.id + 0 < :afterId", "c.ended_on >= :from and c.ended_on < :after");
    }
}
