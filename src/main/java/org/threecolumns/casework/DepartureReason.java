package org.threecolumns.casework;

import java.util.Arrays;
import java.util.Optional;

/** Why a child leaves us, and the reason for closure that the census knows for it. Into care and court: "ceased for another reason". */
public enum DepartureReason {
    DIED("died", "RC2"),
    MOVED("moved", "RC5"),
    TURNED_18("turned-18", "RC7"),
    INTO_CARE("into-care", "RC7"),
    COURT("court", "RC7");

    private final String code;
    private final String closureReason;

    DepartureReason(String code, String closureReason) {
        this.code = code;
        this.closureReason = closureReason;
    }

    /** As forms say it. */
    public String code() {
        return code;
    }

    public String closureReason() {
        return closureReason;
    }

    public static Optional<DepartureReason> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
