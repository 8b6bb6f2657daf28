package org.threecolumns.casework;

import java.util.Collection;
import java.util.List;

/** Codes that stand alone, by the rules of the children in need census (DfE). */
public final class CodeRules {

    private static final String NO_FACTORS = "21";
    private static final String NO_DISABILITY = "NONE";

    private CodeRules() {}

    /** Factors found by an assessment: 21 says there were none (8869). */
    public static List<CaseworkFault> factors(long childId, Collection<String> codes) {
        return new Faults(childId)
                .unless(
                        isAlone(NO_FACTORS, codes),
                        "factor-alone",
                        "“No factors” stands alone; take it out or take out the others")
                .list();
    }

    /** Disabilities: NONE says there is none (8790). */
    public static List<CaseworkFault> disabilities(long childId, Collection<String> codes) {
        return new Faults(childId)
                .unless(
                        isAlone(NO_DISABILITY, codes),
                        "disability-alone",
                        "“No disability” stands alone; take it out or take out the others")
                .list();
    }

    private static boolean isAlone(String code, Collection<String> codes) {
        return !codes.contains(code) || codes.stream().allMatch(code::equals);
    }
}
