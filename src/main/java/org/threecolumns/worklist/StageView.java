package org.threecolumns.worklist;

import java.util.List;
import java.util.stream.IntStream;
import org.threecolumns.form.FormView;

/**
 * A stage page ready to be written: the templates only place it.
 *
 * @param missing all that the engine would refuse for, each with the place to put it right
 * @param refused whether somebody has just tried to sign
 */
record StageView(
        Head head,
        MapView map,
        List<ChildView> children,
        List<OtherScore> otherScores,
        List<NewScore> newScores,
        FormView form,
        Talk talk,
        List<Reason> reasons,
        List<Missing> missing,
        boolean refused) {

    /** @param seenAt when this page was made, so that the next one can mark what others changed meanwhile */
    record Head(
            long runId,
            String title,
            boolean stage,
            String familyReference,
            String familyName,
            String children,
            String due,
            String dueOn,
            String dueWhy,
            String standing,
            String who,
            boolean mine,
            long seen,
            String seenAt) {

        public boolean late() {
            return "tc-late".equals(standing);
        }
    }

    /** @param worst @param best the ends of the scale in words for the signer */
    record ChildView(
            long id,
            String name,
            String age,
            boolean ageKnown,
            String born,
            String expected,
            String roughAge,
            String impact,
            String score,
            String scoreTyped,
            String scoreReason,
            String lastScore,
            String worst,
            String best) {

        /** The numbers to choose from; a method, so that templates need no constants. */
        public List<Integer> numbers() {
            return IntStream.rangeClosed(0, 10).boxed().toList();
        }
    }

    record OtherScore(String whose, String about, String answer, String reason) {}

    /** A row in which another person's number can be put down. */
    record NewScore(int row, String scorer, String kind, String answer, String reason) {}

    record Talk(String with, String on, String lateReason) {}

    /** "Not possible, because ..." for something that this stage asks besides the floor and the form. */
    record Reason(String name, String id, String label, String value) {}

    record Missing(String message, String anchor, String code) {}
}
