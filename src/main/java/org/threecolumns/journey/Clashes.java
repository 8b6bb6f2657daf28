package org.threecolumns.journey;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Tells whether two people did the same at the same moment: nothing was stored for the later one, who may simply try again. */
public final class Clashes {

    private Clashes() {}

    public static boolean in(Throwable thrown) {
        for (Throwable t = thrown; t != null && t.getCause() != t; t = t.getCause()) {
            boolean clash = t instanceof OptimisticLockingException
                    || t instanceof ConcurrencyFailureException
                    || t instanceof DuplicateKeyException;
            if (clash) {
                return true;
            }
        }
        return false;
    }
}
