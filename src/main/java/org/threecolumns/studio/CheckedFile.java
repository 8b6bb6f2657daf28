package org.threecolumns.studio;

import java.util.List;
import org.threecolumns.model.ModelDiff;
import org.threecolumns.model.ShownFile;

/**
 * A file that was handed in to be checked, as the answer shows it.
 *
 * @param at stands before the ids of its lines, as several files stand on one page
 * @param picture with a sign at whatever a finding is about; null for what is no process
 * @param inForce whether something of its name is in force
 * @param diff what is different from that; null where there is nothing, and where the file cannot be read
 */
public record CheckedFile(
        ShownFile shown, String at, String picture, List<Found> findings, boolean inForce, ModelDiff diff) {

    /** @param harm what would go wrong in practice @param href where the element stands; blank where it stands nowhere */
    public record Found(String words, String harm, String rule, String place, String href) {}
}
