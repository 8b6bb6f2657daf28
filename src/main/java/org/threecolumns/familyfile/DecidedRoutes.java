package org.threecolumns.familyfile;

import org.threecolumns.journey.JourneyKeys;
import org.threecolumns.journey.StageRecord;

/** The decision of a record as it is named: the yes of an authorisation is another yes than a family's. */
final class DecidedRoutes {

    private DecidedRoutes() {}

    static String of(StageRecord record) {
        if (record.kind() != StageRecord.Kind.AUTHORISATION || record.route() == null) {
            return record.route();
        }
        String yes = record.stage().startsWith(JourneyKeys.STEP_DOWN_STAGE) ? "accepted" : "authorised";
        return "yes".equals(record.route()) ? yes : "returned";
    }
}
