package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;

/**
 * One button of an item on the map.
 *
 * @param id of the button on the page
 * @param value what it is sent as, for example {@code strike:17}
 */
public record ItemAct(String id, String value, String label) {

    /** What can be done with an item that stands. @param done what is said of one that is over */
    static List<ItemAct> of(MapView.ItemView item, String done, boolean first, boolean last) {
        List<ItemAct> acts = new ArrayList<>();
        if (item.row().details() == MapView.Details.BY_BUTTON) {
            acts.add(act("details", item, "Details"));
        }
        acts.add(act("resolve", item, done));
        acts.add(act("strike", item, "Strike out"));
        if (!first) {
            acts.add(act("up", item, "Up"));
        }
        if (!last) {
            acts.add(act("down", item, "Down"));
        }
        return acts;
    }

    private static ItemAct act(String what, MapView.ItemView item, String label) {
        return new ItemAct(what + "-" + item.id(), what + ":" + item.id(), label);
    }
}
