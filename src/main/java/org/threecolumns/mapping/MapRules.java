package org.threecolumns.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Dates;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** What may be written on a map at all; what a stage asks on top lives in completeness. */
final class MapRules {

    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NOTE = 400;

    private final List<FieldError> problems = new ArrayList<>();
    private final Set<Long> familyChildren;
    private final Predicate<Long> familyPeople;

    /** @param familyPeople asked only where an adult is named */
    MapRules(List<Child> children, Predicate<Long> familyPeople) {
        this.familyChildren = Set.copyOf(children.stream().map(Child::id).toList());
        this.familyPeople = familyPeople;
    }

    MapRules item(MapItemInput input) {
        written("text", input.text());
        within("saidBy", input.saidBy(), LONGEST_NAME);
        within("ownerName", input.ownerName(), LONGEST_NAME);
        check(
                input.dueOn() == null || Dates.isPlausible(input.dueOn()),
                "dueOn",
                "date",
                "Check the year of this date");
        check(
                input.happenedOn() == null || Dates.isPlausible(input.happenedOn()),
                "happenedOn",
                "date",
                "Check the year of this date");
        ofThisFamily(input.childIds(), input.notForPersonId());
        check(input.column() != null, "column", "no-column", "Choose one of the three columns");
        check(
                input.category() == null || input.category().column() == input.column(),
                "category",
                "wrong-column",
                "Choose a category that belongs to this column");
        return this;
    }

    /** @param worry whether what safety is said to answer is a worry on this map */
    MapRules answers(boolean worry) {
        check(worry, "answersItemId", "no-worry", "Choose a worry that is on this map");
        return this;
    }

    MapRules statement(StatementInput input) {
        written("text", input.text());
        within("goal", input.goal(), LONGEST_TEXT);
        within("goalSeenBy", input.goalSeenBy(), LONGEST_NOTE);
        within("goalHeldFor", input.goalHeldFor(), 100);
        ofThisFamily(input.childIds(), input.notForPersonId());
        return this;
    }

    MapRules impact(Long childId, String text) {
        check(childId != null && familyChildren.contains(childId), "childId", "other-family", OTHER_FAMILY);
        written("text", text);
        return this;
    }

    MapRules score(ScoreInput input, List<Statement> statements) {
        check(
                input.childId() != null && familyChildren.contains(input.childId()),
                "childId",
                input.childId() == null ? "no-child" : "other-family",
                input.childId() == null ? "Say which child this score is about" : OTHER_FAMILY);
        check(input.scorerKind() != null, "scorerKind", "no-scorer", "Say who gave this score");
        boolean number = input.answer() == Scaling.Answer.NUMBER;
        boolean inRange = input.number() != null && input.number() >= 0 && input.number() <= 10;
        check(!number || inRange, "number", "score-range", "Give a whole number from 0 to 10");
        check(number || input.number() == null, "number", "score-without-number", "Leave the number out");
        boolean signer = input.scorerKind() == Scaling.ScorerKind.SIGNER;
        check(
                input.answer() != null && (number || !signer),
                "answer",
                "signer-number",
                "Give your own number, 0 to 10");
        check(signer || !Words.isBlank(input.scorer()), "scorer", "no-scorer", "Say whose score this is");
        check(
                input.statementId() == null || statements.stream().anyMatch(s -> s.id().equals(input.statementId())),
                "statementId",
                "other-family",
                "This statement does not belong to this family");
        within("scorer", input.scorer(), LONGEST_NAME);
        within("reason", input.reason(), LONGEST_TEXT);
        within("oneHigher", input.oneHigher(), LONGEST_TEXT);
        return this;
    }

    /** A score is given on a day that has come; null is today. */
    MapRules givenOn(LocalDate day, LocalDate today) {
        check(
                day == null || (Dates.isPlausible(day) && !day.isAfter(today)),
                "givenOn",
                "date",
                "Give the day of this score, which cannot be in the future");
        return this;
    }

    List<FieldError> problems() {
        return problems;
    }

    private static final String OTHER_FAMILY = "This child does not belong to this family";

    private void ofThisFamily(ChildIds childIds, Long notForPersonId) {
        check(familyChildren.containsAll(childIds.ids()), "childIds", "other-family", OTHER_FAMILY);
        check(childIds.fits(), "childIds", "too-many", "Leave the children out when it is about all of them");
        check(
                notForPersonId == null || familyPeople.test(notForPersonId),
                "notForPersonId",
                "other-family",
                "This adult does not belong to this family");
    }

    private void written(String field, String text) {
        check(!Words.isBlank(text), field, "blank", "Write something that can be read");
        within(field, text, LONGEST_TEXT);
    }

    private void within(String field, String text, int longest) {
        check(text == null || text.length() <= longest, field, "too-long", "Use " + longest + " characters or fewer");
    }

    private void check(boolean ok, String field, String code, String message) {
        if (!ok) {
            problems.add(new FieldError(field, code, message));
        }
    }
}
