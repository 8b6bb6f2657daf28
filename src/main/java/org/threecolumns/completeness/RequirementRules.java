package org.threecolumns.completeness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.casework.CaseworkFault;
import org.threecolumns.casework.CodeRules;
import org.threecolumns.family.Child;
import org.threecolumns.form.Words;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.Statement;

/** What each {@link Requirement} asks of any stage; what meetings of several services must have is in {@link MeetingRules}. */
final class RequirementRules {

    /** One to three, so that a family can hold them in mind */
    private static final int MOST_STATEMENTS = 3;

    /** Answers after which people meet again. */
    private static final Set<String> GOES_ON = Set.of("continue", "cin-review", "core-group", "early-review");

    private RequirementRules() {}

    static List<Gap> childAge(StageContent content) {
        return content.children().stream()
                .filter(c -> !c.isAgeKnown())
                .map(c -> Gap.ofChild(
                        "childAge",
                        "no-age",
                        "Give " + c.givenName() + "'s birth date, the date the baby is expected, or a rough age",
                        c.id()))
                .toList();
    }

    static List<Gap> historyCheck(StageContent content) {
        return content.facts().historyChecked()
                ? List.of()
                : List.of(Gap.of(
                        "historyCheck", "no-history-check", "Search for the family first, so that history is checked"));
    }

    static List<Gap> differentPerson(StageContent content) {
        return Objects.equals(content.facts().contactMappedBy(), content.signer())
                ? List.of(Gap.of(
                        "signer", "same-person", "Somebody other than the person who mapped the contact must decide"))
                : List.of();
    }

    static List<Gap> leadProfessional(StageContent content) {
        Object lead = content.answers().get("leadProfessional");
        boolean caf = content.isAnswered("caf");
        boolean named = lead != null && content.facts().leadProfessionals().contains(String.valueOf(lead));
        return caf && !named
                ? List.of(Gap.of("f.leadProfessional", "no-lead", "Choose who will be the lead professional"))
                : List.of();
    }

    static List<Gap> statementWithGoal(StageContent content) {
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
        return active.stream().flatMap(RequirementRules::lacking).toList();
    }

    private static Stream<Gap> lacking(Statement s) {
        String place = "statement." + s.id();
        Stream<Gap> worry = s.parts().lackWorry()
                ? Stream.of(Gap.of(
                        place,
                        "statement-incomplete",
                        "Say who is worried, about what, and what may happen to whom if nothing changes"))
                : Stream.empty();
        return Stream.concat(worry, goal(s, place));
    }

    private static Stream<Gap> goal(Statement s, String place) {
        if (Words.isBlank(s.goal()) || Words.isBlank(s.goalSeenBy()) || Words.isBlank(s.goalHeldFor())) {
            return Stream.of(Gap.of(
                    place,
                    "goal-incomplete",
                    "Say what will be seen, who will see it and for how long, so that this worry has its goal"));
        }
        return s.parts().lackNotice()
                ? Stream.of(Gap.of(place, "goal-incomplete", "Say what the child will notice when this goal is met"))
                : Stream.empty();
    }

    static List<Gap> familyScore(StageContent content) {
        return content.children().stream()
                .filter(c -> !scored(content, c, Scaling.ScorerKind.FAMILY))
                .map(c -> Gap.ofChild(
                        "familyScore",
                        "no-family-score",
                        "Ask the family for their own number for " + c.givenName() + "; “don't know” is an answer too",
                        c.id()))
                .toList();
    }

    static List<Gap> ownScores(StageContent content) {
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

    static List<Gap> nextMeeting(StageContent content) {
        boolean goesOn = GOES_ON.stream().anyMatch(content::isAnswered);
        boolean dated = content.answers().get("nextMeeting") != null;
        return goesOn && !dated
                ? List.of(Gap.of("f.nextMeeting", "no-next-meeting", "Give the date of the next meeting"))
                : List.of();
    }

    static List<Gap> codesStandAlone(StageContent content) {
        return content.children().stream()
                .flatMap(child -> Stream.concat(
                        CodeRules.factors(child.id(), codes(content, "factors", child)).stream()
                                .map(fault -> gap("f.factors", fault)),
                        CodeRules.disabilities(child.id(), codes(content, "disability", child)).stream()
                                .map(fault -> gap("f.disability", fault))))
                .toList();
    }

    private static Gap gap(String field, CaseworkFault fault) {
        return Gap.ofChild(field, fault.code(), fault.message(), fault.childId());
    }

    private static List<String> codes(StageContent content, String field, Child child) {
        return content.answers().get(field) instanceof Map<?, ?> byChild
                        && byChild.get("child-" + child.id()) instanceof Collection<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
    }

    static List<Gap> noOpenDebt(StageContent content) {
        boolean closing = isClosing(content);
        return !closing || content.facts().openDebts() == 0
                ? List.of()
                : List.of(Gap.of(
                        "debts",
                        "open-debt",
                        "Write up what was done at once before you close; it is on the family's page"));
    }

    static List<Gap> noOpenCasework(StageContent content) {
        boolean closing = isClosing(content);
        return !closing || content.facts().openCasework() == 0
                ? List.of()
                : List.of(Gap.of(
                        "casework",
                        "open-casework",
                        "Finish the assessment or the section 47 enquiry that is still open before you close"));
    }

    /** Until somebody has said that the plan goes on. */
    private static boolean isClosing(StageContent content) {
        Object outcome = content.answers().get("closureOutcome");
        return outcome == null || "closed".equals(outcome);
    }

    private static boolean scored(StageContent content, Child child, Scaling.ScorerKind kind) {
        return content.scoresOfThisRun().stream()
                .anyMatch(s -> s.scorerKind() == kind && s.childId().equals(child.id()));
    }
}
