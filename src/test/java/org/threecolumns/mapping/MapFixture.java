package org.threecolumns.mapping;

import java.time.Instant;
import java.time.LocalDate;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.mapping.Scaling.Answer;
import org.threecolumns.mapping.Scaling.ScorerKind;

/** Parts of a map as they are stored, all of family 7. */
final class MapFixture {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private MapFixture() {}

    static Child child(long id) {
        return new Child(id, 7L, "Child " + id, "Larkspur", "child larkspur", null, null, "6", NOW);
    }

    static MapItem item(long id, MapColumn column, MapStatus status, Long... children) {
        return new MapItem(
                id,
                7L,
                column,
                null,
                "Words",
                false,
                null,
                ChildIds.of(children),
                Audience.EVERYONE,
                Tier.EARLY_HELP,
                null,
                status,
                null,
                null,
                null,
                null,
                0,
                NOW,
                "lena.lead",
                NOW,
                "lena.lead",
                0);
    }

    static Statement statement(long id, Long... children) {
        return new Statement(
                id,
                7L,
                Statement.Kind.WORRY,
                "Worry",
                null,
                null,
                null,
                null,
                null,
                ChildIds.of(children),
                Audience.EVERYONE,
                Tier.EARLY_HELP,
                null,
                MapStatus.ACTIVE,
                0,
                NOW,
                "lena.lead",
                NOW,
                "lena.lead",
                0);
    }

    static Impact impact(long id, long child, Tier tier) {
        return new Impact(id, 7L, child, "Impact " + id, Audience.EVERYONE, tier, NOW, "lena.lead", 0);
    }

    static Scaling score(long id, long child, long run) {
        return new Scaling(
                id,
                7L,
                child,
                null,
                run,
                "caf",
                ScorerKind.SIGNER,
                "lena.lead",
                Answer.NUMBER,
                5,
                "Nan",
                "worst",
                "best",
                LocalDate.of(2026, 3, 3),
                Audience.EVERYONE,
                Tier.EARLY_HELP,
                NOW,
                "lena.lead",
                null,
                null,
                null,
                null);
    }

    /** A number for child 1 on a day in March, or "don't know". */
    static Scaling score(long id, ScorerKind kind, String scorer, Integer number, int day) {
        return scaling(id, kind, scorer, number, LocalDate.of(2026, 3, day), null, null, "best");
    }

    /** The same number, for another worry or between other ends. */
    static Scaling worded(Scaling s, Long statement, String text, String best) {
        return scaling(s.id(), s.scorerKind(), s.scorer(), s.number(), s.givenOn(), statement, text, best);
    }

    private static Scaling scaling(
            long id,
            ScorerKind kind,
            String scorer,
            Integer number,
            LocalDate on,
            Long statement,
            String text,
            String best) {
        return new Scaling(
                id,
                7L,
                1L,
                statement,
                id,
                "caf",
                kind,
                scorer,
                number == null ? Answer.DONT_KNOW : Answer.NUMBER,
                number,
                null,
                "worst",
                best,
                on,
                Audience.EVERYONE,
                Tier.EARLY_HELP,
                NOW,
                "lena.lead",
                null,
                null,
                null,
                text);
    }
}
