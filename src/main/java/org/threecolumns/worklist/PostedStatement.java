package org.threecolumns.worklist;

import java.util.Objects;
import java.util.stream.Stream;
import org.threecolumns.access.Tier;
import org.threecolumns.mapping.Difference;
import org.threecolumns.mapping.Statement;
import org.threecolumns.mapping.StatementInput;
import org.threecolumns.mapping.StatementParts;

/**
 * One statement of a posted page, box by box: a box that the writer left alone stays as others have written it meanwhile. Its
 * two sides can each be written in parts or whole; what the writer changed tells which.
 *
 * @param name what the names of its inputs begin with
 * @param old what is on the map; null for a new one
 */
record PostedStatement(StagePost post, String name, Statement old) {

    boolean isOnThePage() {
        return StatementBox.all().stream().anyMatch(box -> post.has(box.name(name)));
    }

    /** Whether somebody typed a worry; a goal without one waits until there is one. */
    boolean isBegun() {
        return parts().makeWorry() || !words(StatementBox.TEXT).isEmpty();
    }

    /** Whether anything is to be written; words that somebody else changed too are not. */
    boolean isChanged() {
        return StatementBox.all().stream().anyMatch(box -> !words(box).equals(box.of(old)));
    }

    /** Social care says which kind it is; early help writes worry statements. */
    StatementInput input(Tier tier) {
        StatementParts parts = parts();
        StatementParts was = old == null ? StatementParts.NONE : old.parts();
        Side worry = side(StatementBox.TEXT, parts.makeWorry(), !sameWorry(parts, was));
        Side goal = side(StatementBox.GOAL, parts.makeGoal(), !Objects.equals(parts.goalSeen(), was.goalSeen()));
        parts = worry.inParts() ? parts : parts.withoutWorry();
        return new StatementInput(
                kind(tier),
                worry.whole(),
                goal.whole(),
                words(StatementBox.SEEN_BY),
                words(StatementBox.HELD_FOR),
                goal.inParts() ? parts : parts.withoutGoal(),
                new Difference(words(StatementBox.DIFFERS_WHO), words(StatementBox.DIFFERS)),
                old == null ? MapPosts.children(post, name) : old.childIds(),
                old == null ? null : old.audience(),
                old == null ? null : old.notForPersonId());
    }

    /** The inputs whose words somebody else changed too, since the page was shown. */
    Stream<String> contested() {
        return StatementBox.all().stream().filter(this::isContested).map(box -> box.name(name));
    }

    /** The inputs with words of the writer that are not on the map. */
    Stream<String> changedInputs() {
        return StatementBox.all().stream().filter(this::isTyped).map(box -> box.name(name));
    }

    /** How one side was written. Both ways at once are passed on, and refused where the map is written. */
    private record Side(boolean inParts, String whole) {}

    private Side side(StatementBox whole, boolean partsGiven, boolean partsChanged) {
        String words = words(whole);
        boolean rewritten = !words.isEmpty() && !words.equals(whole.of(old));
        if (!partsGiven) {
            return new Side(false, words);
        }
        return new Side(partsChanged || !rewritten, rewritten ? words : "");
    }

    private StatementParts parts() {
        return new StatementParts(
                words(StatementBox.WHO),
                words(StatementBox.ABOUT),
                words(StatementBox.MAY_HAPPEN),
                words(StatementBox.SEEN),
                words(StatementBox.NOTICES));
    }

    private static boolean sameWorry(StatementParts a, StatementParts b) {
        return a.withoutGoal()
                .equals(new StatementParts(
                        b.worryWho(), b.worryAbout(), b.worryMayHappen(), null, a.goalChildNotices()));
    }

    private Statement.Kind kind(Tier tier) {
        Statement.Kind otherwise = old == null ? null : old.kind();
        String chosen = words(StatementBox.KIND);
        return tier.isStatutoryServices() && chosen.matches("WORRY|DANGER")
                ? Statement.Kind.valueOf(chosen)
                : otherwise;
    }

    private String words(StatementBox box) {
        return isTyped(box) && !isContested(box) ? typed(box) : box.of(old);
    }

    /** While somebody is typing, an emptied box is being filled anew, and what would take the place of others waits. */
    private boolean isTyped(StatementBox box) {
        boolean waits = post.isKeeping() && old != null && (typed(box).isEmpty() || box.isInstead(old));
        return post.has(box.name(name)) && !waits && !typed(box).equals(before(box));
    }

    private boolean isContested(StatementBox box) {
        String stored = box.of(old);
        return isTyped(box) && !before(box).equals(stored) && !typed(box).equals(stored);
    }

    private String typed(StatementBox box) {
        return StatementBox.plain(post.text(box.name(name)));
    }

    private String before(StatementBox box) {
        String shown = box.nameBefore(name);
        return post.has(shown) ? StatementBox.plain(post.text(shown)) : box.of(old);
    }
}
