package org.threecolumns.completeness;

import java.util.ArrayList;
import java.util.List;

/** The whole answer to "may this stage end?": the floor first, then what the table asks of this stage. */
public final class Completeness {

    private Completeness() {}

    public static List<Gap> gaps(StageContent content, List<Requirement> asked) {
        List<Gap> gaps = new ArrayList<>(Floor.gaps(content));
        asked.forEach(r -> gaps.addAll(r.gaps(content)));
        return List.copyOf(gaps);
    }
}
