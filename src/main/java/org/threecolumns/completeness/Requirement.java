package org.threecolumns.completeness;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.threecolumns.family.Child;
import org.threecolumns.form.Words;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.Statement;

/**
 * What a stage may be asked beyond the floor. Which stage asks which is data ({@code completeness.dmn}); what each one means is
 * here. All but the marked ones accept "not possible, because ...".
 */
public enum Requirement {
    CHILD_AGE("child-age", new Excuse("childAge", "Age", true), Requirement::childAge),
    HISTORY_CHECK("history-check", new Excuse("historyCheck", "History check", false), Requirement::historyCheck),
    DIFFERENT_PERSON("different-person", null, Requirement::differentPerson),
    LEAD_PROFESSIONAL("lead-professional", null, Requirement::leadProfessional),
    STATEMENT_WITH_GOAL(
            "statement-with-goal",
            new Excuse("statements", "Worry statement with its goal", false),
            Requirement::statementWithGoal),
    FAMILY_SCORE("family-score", new Excuse("familyScore", "The family's own number", true), Requirement::familyScore),
    OWN_SCORES(
            "own-scores", new Excuse("ownScores", "A number from everybody who came", false), Requirement::ownScores),
    NEXT_MEETING("next-meeting", new Excuse("f.nextMeeting", "Next meeting", false), Requirement::nextMeeting),
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
    NO_OPEN_DEBT("no-open-debt", null, Requirement::noOpenDebt),
    NO_OPEN_CASEWORK("no-open-casework", null, Requirement::noOpenCasework);

    /** One to three, so that a family can hold them in mind */
    private static final int MOST_STATEMENTS = 3;

    /** Answers after which people meet again. */
    private static final Set<String> GOES_ON = Set.of("continue", "cin-review", "core-group", "early-review");

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

    private static List<Gap> childAge(StageContent content) {
        return content.children().stream()
                .filter(c -> !c.isAgeKnown())
                .map(c -> Gap.ofChild(
                        "childAge",
                        "no-age",
                        "Give " + c.givenName() + "'s birth date, the date the baby is expected, or a rough age",
                        c.id()))
                .toList();
    }

    private static List<Gap> historyCheck(StageContent content) {
        return content.facts().historyChecked()
                ? List.of()
                : List.of(Gap.of(
                        "historyCheck", "no-history-check", "Search for the family first, so that history is checked"));
    }

    private static List<Gap> differentPerson(StageContent content) {
        return Objects.equals(content.facts().contactMappedBy(), content.signer())
                ? List.of(Gap.of(
                        "signer", "same-person", "Somebody other than the person who mapped the contact must decide"))
                : List.of();
    }

    private static List<Gap> leadProfessional(StageContent content) {
        Object lead = content.answers().get("leadProfessional");
        boolean caf = content.isAnswered("caf");
        boolean named = lead != null && content.facts().leadProfessionals().contains(String.valueOf(lead));
        return caf && !named
                ? List.of(Gap.of("f.leadProfessional", "no-lead", "Choose who will be the lead professional"))
                : List.of();
    }

    private static List<Gap> statementWithGoal(StageContent content) {
        List<Statement> active = content.map().activeStatements();
        if (active.isEmpty()) {
            return List.of(Gap.of(
                    "statements",
                    "no-statement",
                    "Write at least one worry statement with a goal the family will know"));
        }
        if (active.size() > MOST_STATEMENTS) {
            return List.of(
                    Gap.of(
                            "statements",
                            "too-many-statements",
                            "Keep the one to three worries that matter most; say of the others that they are no longer a worry"));
        }
        return active.stream()
                .filter(s -> Words.isBlank(s.goal()) || Words.isBlank(s.goalSeenBy()) || Words.isBlank(s.goalHeldFor()))
                .map(s -> Gap.of(
                        "statement." + s.id(),
                        "goal-incomplete",
                        "Say what will be seen, who will see it and for how long, so that this worry has its goal"))
                .toList();
    }

    private static List<Gap> familyScore(StageContent content) {
        return content.children().stream()
                .filter(c -> !scored(content, c, Scaling.ScorerKind.FAMILY))
                .map(c -> Gap.ofChild(
                        "familyScore",
                        "no-family-score",
                        "Ask the family for their own number for " + c.givenName() + "; “don't know” is an answer too",
                        c.id()))
                .toList();
    }

    private static List<Gap> ownScores(StageContent content) {
        List<Scaling> scores = content.scoresOfThisRun();
        return content.attendees().stream()
                .filter(name -> scores.stream().noneMatch(s -> s.scorer().equalsIgnoreCase(name)))
                .filter(name -> !content.isNotPossible("ownScore." + name))
                .map(name -> Gap.of(
                        "ownScores",
                        "no-own-score",
                        "Ask " + name + " for a number; “don't know” and “rather not say” are answers too"))
                .toList();
    }

    private static List<Gap> nextMeeting(StageContent content) {
        boolean goesOn = GOES_ON.stream().anyMatch(content::isAnswered);
        boolean dated = content.answers().get("nextMeeting") != null;
        return goesOn && !dated
                ? List.of(Gap.of("f.nextMeeting", "no-next-meeting", "Give the date of the next meeting"))
                : List.of();
    }

    private static List<Gap> noOpenDebt(StageContent content) {
        boolean closing = "closed".equals(content.answers().get("closureOutcome"));
        return !closing || content.facts().openDebts() == 0
                ? List.of()
                : List.of(Gap.of(
                        "debts",
                        "open-debt",
                        "Something done at once is not written up yet; that comes before closing"));
    }

    private static List<Gap> noOpenCasework(StageContent content) {
        boolean closing = "closed".equals(content.answers().get("closureOutcome"));
        return !closing || content.facts().openCasework() == 0
                ? List.of()
                : List.of(Gap.of(
                        "casework",
                        "open-casework",
                        "An assessment or a section 47 enquiry is still open; it is finished before closing"));
    }

    private static boolean scored(StageContent content, Child child, Scaling.ScorerKind kind) {
        return content.scoresOfThisRun().stream()
                .anyMatch(s -> s.scorerKind() == kind && s.childId().equals(child.id()));
    }
}
