package org.threecolumns.worklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.threecolumns.access.Tier;
import org.threecolumns.mapping.Difference;
import org.threecolumns.mapping.Statement;
import org.threecolumns.mapping.StatementInput;
import org.threecolumns.mapping.StatementParts;

/**
 * One statement of a posted page. Its two sides can each be written in parts or whole; what the writer changed tells which.
 *
 * @param name what the names of its inputs begin with
 * @param old what is on the map; null for a new one
 */
record PostedStatement(StagePost post, String name, Statement old) {

    boolean isOnThePage() {
        return post.has(name + ".version") || post.has(name + ".text");
    }

    /** Whether somebody typed a worry; a goal without one waits until there is one. */
    boolean isBegun() {
        return parts().makeWorry() || !typed("text").isEmpty();
    }

    int seenVersion() {
        return (int) post.longNumber(name + ".version", -1);
    }

    /** Social care says which kind it is; early help writes worry statements. */
    StatementInput input(Tier tier) {
        StatementParts parts = parts();
        StatementParts was = old == null ? StatementParts.NONE : old.parts();
        Side worry = Side.of(typed("text"), old == null ? null : old.text(), parts.makeWorry(), !sameWorry(parts, was));
        boolean seenChanged = !Objects.equals(parts.goalSeen(), was.goalSeen());
        Side goal = Side.of(typed("goal"), old == null ? null : old.goal(), parts.makeGoal(), seenChanged);
        parts = worry.inParts() ? parts : parts.withoutWorry();
        return new StatementInput(
                kind(tier),
                worry.whole(),
                goal.whole(),
                post.textOrNull(name + ".seenBy"),
                post.textOrNull(name + ".heldFor"),
                goal.inParts() ? parts : parts.withoutGoal(),
                new Difference(typed("differsWho"), typed("differs")),
                old == null ? MapPosts.children(post, name) : old.childIds(),
                old == null ? null : old.audience(),
                old == null ? null : old.notForPersonId());
    }

    boolean isSame(StatementInput in) {
        boolean sameWorry = in.parts().makeWorry() || Objects.equals(in.text(), old.text());
        boolean sameGoal = in.parts().makeGoal() || Objects.equals(in.goal(), old.goal());
        return in.kind() == old.kind()
                && in.parts().equals(old.parts())
                && in.text().isEmpty() == in.parts().makeWorry()
                && (in.goal() == null || !in.parts().makeGoal())
                && sameWorry
                && sameGoal
                && Objects.equals(in.goalSeenBy(), old.goalSeenBy())
                && Objects.equals(in.goalHeldFor(), old.goalHeldFor())
                && in.difference().equals(old.difference());
    }

    /** The inputs with words that are not on the map. */
    Stream<String> changedInputs() {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("text", old == null ? null : old.text());
        stored.put("goal", old == null ? null : old.goal());
        stored.put("who", old == null ? null : old.parts().worryWho());
        stored.put("about", old == null ? null : old.parts().worryAbout());
        stored.put("mayHappen", old == null ? null : old.parts().worryMayHappen());
        stored.put("seen", old == null ? null : old.parts().goalSeen());
        stored.put("notices", old == null ? null : old.parts().goalChildNotices());
        stored.put("seenBy", old == null ? null : old.goalSeenBy());
        stored.put("heldFor", old == null ? null : old.goalHeldFor());
        stored.put("differsWho", old == null ? null : old.difference().who());
        stored.put("differs", old == null ? null : old.difference().words());
        return stored.entrySet().stream()
                .filter(e -> !typed(e.getKey()).isEmpty() && !typed(e.getKey()).equals(e.getValue()))
                .map(e -> name + "." + e.getKey());
    }

    /** How one side was written. Both ways at once are passed on, and refused where the map is written. */
    private record Side(boolean inParts, String whole) {

        static Side of(String typed, String stored, boolean partsGiven, boolean partsChanged) {
            boolean rewritten = !typed.isEmpty() && !typed.equals(stored);
            if (!partsGiven) {
                return new Side(false, typed);
            }
            return new Side(partsChanged || !rewritten, rewritten ? typed : "");
        }
    }

    private StatementParts parts() {
        return new StatementParts(typed("who"), typed("about"), typed("mayHappen"), typed("seen"), typed("notices"));
    }

    private static boolean sameWorry(StatementParts a, StatementParts b) {
        return a.withoutGoal()
                .equals(new StatementParts(
                        b.worryWho(), b.worryAbout(), b.worryMayHappen(), null, a.goalChildNotices()));
    }

    private Statement.Kind kind(Tier tier) {
        Statement.Kind otherwise = old == null ? null : old.kind();
        String chosen = typed("kind");
        return tier.isStatutoryServices() && chosen.matches("WORRY|DANGER")
                ? Statement.Kind.valueOf(chosen)
                : otherwise;
    }

    private String typed(String input) {
        return post.text(name + "." + input);
    }
}
