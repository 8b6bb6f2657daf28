package org.threecolumns.familyfile;

import java.util.List;
import org.threecolumns.family.ChildIds;

/** Ticked children as a page sends them; what is no id is left out. */
final class ChosenChildren {

    private ChosenChildren() {}

    static ChildIds of(List<String> sent) {
        return ChildIds.of(sent.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList());
    }
}
