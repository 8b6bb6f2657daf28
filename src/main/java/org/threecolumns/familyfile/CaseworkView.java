package org.threecolumns.familyfile;

import java.util.List;

/** What a family has with social care, for readers of it, ready to be written. */
record CaseworkView(List<ChildCare> children, boolean mayRecordVisits, boolean mayAskForConference) {

    /** @param lines what is open, each with its name; empty where nothing is */
    record ChildCare(String name, List<Line> lines) {}

    /** @param due how a date stands against today, in words; null where there is none */
    record Line(String label, String words, String due, boolean late) {

        static Line of(String label, String words) {
            return new Line(label, words, null, false);
        }
    }
}
