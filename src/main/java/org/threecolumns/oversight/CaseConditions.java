package org.threecolumns.oversight;

import java.util.Map;
import org.threecolumns.journey.NextMeetings;

/** What a case must be like to stand in a list: {@code c} is its clock, {@code r} the stage that is open under it, if there is one. */
final class CaseConditions {

    static final String NOBODY = "-";
    private static final String AUTHORISATION = "-authorisation";

    private final CaseQuestion question;
    private final Map<String, Object> values;

    /** @param values to which the values of the conditions are added */
    CaseConditions(CaseQuestion question, Map<String, Object> values) {
        this.question = question;
        this.values = values;
    }

    /** Nothing, or conditions that each begin with "and". */
    String sql() {
        return standing() + narrowed();
    }

    private String standing() {
        return switch (question.standing()) {
            case ON_TIME -> " and c.soon_at > :now";
            case SOON -> " and c.due_at > :now and c.soon_at <= :now";
            case LATE -> " and c.due_at <= :now";
            case UNEXPLAINED -> " and c.due_at <= :now and c.delay is null";
            case NOT_BOOKED -> {
                values.put("meetings", NextMeetings.stages());
                yield " and c.booked_on is null and c.stage in (:meetings) and r.stage in (:meetings)";
            }
            case MET_IN_TIME -> " and c.outcome = 'MET' and c.in_time = true";
            case MET_LATE -> " and c.outcome = 'MET' and c.in_time = false";
            case UNSIGNED -> " and c.outcome = 'UNSIGNED'";
            default -> "";
        };
    }

    private String narrowed() {
        StringBuilder sql = new StringBuilder();
        if (question.stage() != null) {
            values.put("clockStage", question.stage().replace(AUTHORISATION, ""));
            sql.append(" and c.stage in (:stage, :clockStage)");
        }
        narrow(sql, "stage", "coalesce(r.stage, c.stage) = :stage", question.stage());
        boolean isFew = question.standing() == CaseQuestion.Standing.ACT_NOW;
        narrow(sql, "clock", (isFew ? "coalesce(c.clock, '')" : "c.clock") + " = :clock", question.clock());
        narrow(sql, "route", "c.route = :route", question.route());
        return sql + withWhom();
    }

    private void narrow(StringBuilder sql, String name, String condition, Object value) {
        if (value != null) {
            values.put(name, value);
            sql.append(" and ").append(condition);
        }
    }

    private String withWhom() {
        if (question.with() == null) {
            return "";
        }
        if (NOBODY.equals(question.with())) {
            return " and r.assignee is null and c.owner is null";
        }
        values.put("with", question.with());
        return " and coalesce(r.assignee, c.owner) = :with";
    }
}
