package org.threecolumns.familyfile;

import java.util.List;

/** The parts of a family's page beside its map: who is who, where in the journey, who is involved, what came before. */
record FamilyFileView(
        FamilyPicture picture,
        List<String> standing,
        List<String> diagrams,
        List<String> involved,
        List<EarlierEpisode> earlier,
        List<DocumentLine> documents) {

    /** @param ended how it ended, or null where the reader may not know */
    record EarlierEpisode(long id, String reference, String dates, String ended) {}

    /** @param struck why it does not count any more, by whom and when; or null */
    record DocumentLine(long id, String name, String about, String detail, boolean picture, String struck) {}
}
