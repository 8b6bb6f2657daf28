package org.threecolumns.completeness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.mapping.Difference;
import org.threecolumns.mapping.Impact;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapStatus;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.Scaling.Answer;
import org.threecolumns.mapping.Scaling.ScorerKind;
import org.threecolumns.mapping.Statement;
import org.threecolumns.mapping.StatementParts;

/** A stage about Lily (1) and Jack (2) that lacks nothing, signed by lena.lead; each test takes one thing away. */
final class StageFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final String SIGNER = "lena.lead";
    static final long RUN = 5;

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    final List<Child> children = new ArrayList<>(List.of(child(1, "Lily"), child(2, "Jack")));
    final List<MapItem> items = new ArrayList<>(List.of(
            item(MapColumn.WORRIES, "No breakfast."),
            item(MapColumn.STRENGTHS, "Nan helps."),
            step("Breakfast club", "Ms Alder", TODAY)));
    final List<Statement> statements = new ArrayList<>(List.of(statement("They eat.", "Ms Alder", "8 weeks")));
    final List<Impact> impacts = new ArrayList<>(List.of(impact(1, "Is tired."), impact(2, "Is quiet.")));
    final List<Scaling> scores = new ArrayList<>(List.of(
            own(1, 4, "Nan helps"),
            own(2, 6, "He laughs"),
            others(1, "Mum", ScorerKind.FAMILY),
            others(2, "Mum", ScorerKind.FAMILY)));
    final Map<MapColumn, String> noneNow = new EnumMap<>(MapColumn.class);
    final Map<String, Object> answers = new HashMap<>();
    final Map<String, String> notPossible = new HashMap<>();
    Talk talk = new Talk("Mum and Lily", TODAY);
    boolean historyChecked = true;
    String contactMappedBy = "fiona.frontdoor";
    int openDebts = 0;
    int openCasework = 0;

    StageContent content() {
        LivingMap map = new LivingMap(7, 1, children, items, statements, impacts, scores);
        StageContent.Facts facts = new StageContent.Facts(
                historyChecked, contactMappedBy, openDebts, openCasework, TODAY, List.of("lena.lead"));
        return new StageContent(RUN, map, noneNow, talk, answers, notPossible, facts, SIGNER, TODAY);
    }

    void without(MapColumn column) {
        items.removeIf(i -> i.mapColumn() == column);
    }

    void scoreOfJack(Scaling score) {
        scores.removeIf(s -> s.childId() == 2 && s.scorerKind() == ScorerKind.SIGNER);
        scores.add(score);
    }

    void stepOnly(MapItem step) {
        without(MapColumn.NEXT_STEPS);
        items.add(step);
    }

    void attendees(String... names) {
        answers.put(
                "attendees",
                java.util.Arrays.stream(names)
                        .map(name -> Map.of("name", name, "attended", "attended"))
                        .toList());
    }

    static Child child(long id, String name) {
        return new Child(id, 7L, name, "Larkspur", name, LocalDate.of(2019, 5, 4), null, null, NOW);
    }

    static Child childOfAge(LocalDate born, LocalDate expected, String rough) {
        return new Child(2L, 7L, "Jack", "Larkspur", "jack", born, expected, rough, NOW);
    }

    static MapItem item(MapColumn column, String text) {
        return item(column, text, null, null, MapStatus.ACTIVE);
    }

    static MapItem step(String text, String owner, LocalDate due) {
        return item(MapColumn.NEXT_STEPS, text, owner, due, MapStatus.ACTIVE);
    }

    static MapItem item(MapColumn column, String text, String owner, LocalDate due, MapStatus status) {
        return new MapItem(
                1L,
                7L,
                column,
                null,
                text,
                false,
                null,
                ChildIds.NONE,
                Audience.EVERYONE,
                Tier.EARLY_HELP,
                null,
                status,
                owner,
                due,
                null,
                null,
                0,
                NOW,
                SIGNER,
                NOW,
                SIGNER,
                0);
    }

    static Statement statement(String goal, String seenBy, String heldFor) {
        return statement(goal, seenBy, heldFor, MapStatus.ACTIVE);
    }

    static Statement inParts(StatementParts parts) {
        return statement("Goal", "Nan", "8 weeks", MapStatus.ACTIVE, parts);
    }

    static Statement statement(String goal, String seenBy, String heldFor, MapStatus status) {
        return statement(goal, seenBy, heldFor, status, StatementParts.NONE);
    }

    private static Statement statement(
            String goal, String seenBy, String heldFor, MapStatus status, StatementParts parts) {
        return new Statement(
                12L,
                7L,
                Statement.Kind.WORRY,
                "Too tired to learn.",
                goal,
                seenBy,
                heldFor,
                parts,
                Difference.NONE,
                ChildIds.NONE,
                Audience.EVERYONE,
                Tier.EARLY_HELP,
                null,
                status,
                0,
                NOW,
                SIGNER,
                NOW,
                SIGNER,
                0);
    }

    static Impact impact(long childId, String text) {
        return new Impact(childId, 7L, childId, text, Audience.EVERYONE, Tier.EARLY_HELP, NOW, SIGNER, 0);
    }

    static Scaling own(long childId, Integer number, String reason) {
        return score(childId, RUN, null, ScorerKind.SIGNER, SIGNER, number, reason);
    }

    static Scaling others(long childId, String scorer, ScorerKind kind) {
        return score(childId, RUN, null, kind, scorer, null, null);
    }

    static Scaling score(
            long childId, long run, Long statement, ScorerKind kind, String scorer, Integer number, String reason) {
        return new Scaling(
                null,
                7L,
                childId,
                statement,
                run,
                "caf",
                kind,
                scorer,
                number == null ? Answer.DONT_KNOW : Answer.NUMBER,
                number,
                reason,
                "worst",
                "best",
                TODAY,
                Audience.EVERYONE,
                Tier.EARLY_HELP,
                NOW,
                scorer,
                null,
                null,
                null,
                null);
    }
}
