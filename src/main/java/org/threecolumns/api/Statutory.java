package org.threecolumns.api;

import org.threecolumns.access.Tier;
import org.threecolumns.journey.Way;

/** Tells what stays with statutory services, also where a single word would give it away. */
final class Statutory {

    private Statutory() {}

    static boolean is(Tier tier) {
        return tier.isStatutoryServices();
    }

    /** @param route a way in or out of a journey, or null */
    static boolean isAbout(String route) {
        Way way = Way.ofRoute(route);
        return way.tier().isStatutoryServices() && way != Way.REFERRAL;
    }
}
