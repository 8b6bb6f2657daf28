package org.threecolumns.completeness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage may be asked beyond the floor. Which stage asks which is data ({@code completeness.dmn}); what each one means is
 * here. All but the marked ones accept "not possible, because ...".
 */
public enum Requirement {
    CHILD_AGE("child-age", new Excuse("childAge", "Age", true), RequirementRules::childAge),
    HISTORY_CHECK("history-check", new Excuse("historyCheck", "History check", false), RequirementRules::historyCheck),
    DIFFERENT_PERSON("different-person", null, RequirementRules::differentPerson),
    LEAD_PROFESSIONAL("lead-professional", null, RequirementRules::leadProfessional),
    STATEMENT_WITH_GOAL(
            "statement-with-goal",
            new Excuse("statements", "Worry statement with its goal", false),
            RequirementRules::statementWithGoal),
    FAMILY_SCORE(
            "family-score", new Excuse("familyScore", "The family's own number", true), RequirementRules::familyScore),
    OWN_SCORES(
            "own-scores",
            new Excuse("ownScores", "A number from everybody who came", false),
            RequirementRules::ownScores),
    NEXT_MEETING("next-meeting", new Excuse("f.nextMeeting", "Next meeting", false), RequirementRules::nextMeeting),
    CORE_AGENCIES(
            "core-agencies",
            new Excuse("coreAgencies", "Social care, police and health", false),
            MeetingRules::coreAgencies),
    DANGER_STATEMENT(
            "danger-statement", new Excuse("dangerStatement", "Danger statement", true), MeetingRules::dangerStatement),
    QUORUM("quorum", new Excuse("quorum", "Enough services at the conference", false), MeetingRules::quorum),
    WORKING_DAY_MEETING("working-day-meeting", null, MeetingRules::workingDay),
    PLAN_DATES("plan-dates", new Excuse("f.reviewOn", "Date of the review", false), MeetingRules::planDates),
    FIRST_CORE_GROUP(
            "first-core-group",
            new Excuse("f.firstCoreGroupOn", "Date of the first core group", false),
            MeetingRules::firstCoreGroup),
    CORE_GROUP_MEMBERS(
            "core-group-members",
            new Excuse("coreGroupMembers", "Who is in the core group", false),
            MeetingRules::coreGroupMembers),
    CODES_STAND_ALONE("codes-stand-alone", null, RequirementRules::codesStandAlone),
    NO_OPEN_DEBT("no-open-debt", null, RequirementRules::noOpenDebt),
    NO_OPEN_CASEWORK("no-open-casework", null, RequirementRules::noOpenCasework);

    private final String code;
    private final Excuse excuse;
    private final Function<StageContent, List<Gap>> check;

    Requirement(String code, Excuse excuse, Function<StageContent, List<Gap>> check) {
        this.code = code;
        this.excuse = excuse;
        this.check = check;
    }

    /** Where "not possible, because ..." is written for a requirement that admits it, and what it is called there. */
    public record Excuse(String field, String label, boolean perChild) {}

    public String code() {
        return code;
    }

    /** Empty for the few that nobody may be excused from. */
    public Optional<Excuse> excuse() {
        return Optional.ofNullable(excuse);
    }

    public static Optional<Requirement> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    /** Every gap left after "not possible, because ..." has been heard. */
    public List<Gap> gaps(StageContent content) {
        return check.apply(content).stream().filter(g -> !isExcused(g, content)).toList();
    }

    private boolean isExcused(Gap gap, StageContent content) {
        return excuse != null && content.isNotPossible(excuse.field(), gap.childId());
    }
}
