package org.threecolumns.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What changed its place among things that stand in an order: all but the longest run that kept its own. */
final class KeptOrder {

    /** Beyond a thousand rows against a thousand, nobody reads which of them changed places. */
    private static final long MOST_PAIRS = 1_000_000;

    private KeptOrder() {}

    /** @param before the things in both, in the old order @param after the same in the new one */
    static Set<String> displaced(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            return Set.of();
        }
        int[][] kept = kept(before, after);
        Set<String> displaced = new TreeSet<>(after);
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                displaced.remove(after.get(j));
                i++;
                j++;
            } else if (kept[i + 1][j] >= kept[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return displaced;
    }

    /** How long a run is kept from each pair of places on. */
    private static int[][] kept(List<String> before, List<String> after) {
        int[][] kept = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                kept[i][j] = before.get(i).equals(after.get(j))
                        ? kept[i + 1][j + 1] + 1
                        : Math.max(kept[i + 1][j], kept[i][j + 1]);
            }
        }
        return kept;
    }
}
