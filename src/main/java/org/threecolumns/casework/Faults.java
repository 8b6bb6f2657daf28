package org.threecolumns.casework;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one step for one child. */
final class Faults {

    private final Long childId;
    private final List<CaseworkFault> found = new ArrayList<>();

    Faults(Long childId) {
        this.childId = childId;
    }

    Faults unless(boolean ok, String code, String message) {
        if (!ok) {
            found.add(new CaseworkFault(code, childId, message));
        }
        return this;
    }

    Faults and(List<CaseworkFault> others) {
        found.addAll(others);
        return this;
    }

    List<CaseworkFault> list() {
        return List.copyOf(found);
    }
}
