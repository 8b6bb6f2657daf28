package org.threecolumns.journey;

import java.util.Collection;
import java.util.List;
import org.threecolumns.casework.CaseworkFault;
import org.threecolumns.completeness.Gap;

/** Refuses a signature whose decision would break the order that each child's casework keeps. */
final class CaseworkGaps {

    private CaseworkGaps() {}

    /** @throws RefusedException with a gap for each fault, so that nothing of the signature stays */
    static void refuse(Collection<CaseworkFault> faults) {
        List<Gap> gaps = faults.stream().map(CaseworkGaps::gap).toList();
        if (!gaps.isEmpty()) {
            throw new RefusedException(gaps);
        }
    }

    private static Gap gap(CaseworkFault fault) {
        return fault.childId() == null
                ? Gap.of("casework", fault.code(), fault.message())
                : Gap.ofChild("casework", fault.code(), fault.message(), fault.childId());
    }
}
