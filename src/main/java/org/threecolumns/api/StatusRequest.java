package org.threecolumns.api;

import org.threecolumns.mapping.MapStatus;

/** Resolves, strikes out or takes back something on the map. */
record StatusRequest(MapStatus status) {

    MapStatus given() {
        if (status == null) {
            throw Refusal.of("status", "no-status", "Choose ACTIVE, RESOLVED or STRUCK_OUT");
        }
        return status;
    }
}
