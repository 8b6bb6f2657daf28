package org.threecolumns.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threecolumns.completeness.Gap;
import org.threecolumns.form.FieldView;
import org.threecolumns.form.FormView;

/**
 * A stage page ready to be written: the templates only place it.
 *
 * @param missing all that the engine would refuse for, each with the place to put it right
 * @param refused whether somebody has just tried to sign
 * @param was what the page is shown with beside the map, so that the next one can tell what its writer changed
 */
public record StageView(
        Head head,
        MapView map,
        List<ChildView> children,
        List<OtherScore> otherScores,
        List<NewScore> newScores,
        List<Doubt> doubts,
        FormView form,
        Talk talk,
        List<Reason> reasons,
        List<Missing> missing,
        boolean refused,
        String was,
        List<TwoAnswers> both) {

    /** Whether somebody asked for the boxes of a number that another person gave. */
    public boolean putsRight() {
        return otherScores.stream().anyMatch(other -> other.boxes() == MapView.Details.OPEN);
    }

    /** @param seenAt when this page was made, so that the next one can mark what others changed meanwhile */
    public record Head(
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

    /**
     * @param impactTyped what was typed and not kept, since {@code impactBy} wrote there too
     * @param worst @param best the ends of the scale in words for the signer
     */
    public record ChildView(
            long id,
            String name,
            String age,
            boolean ageKnown,
            String born,
            String expected,
            String roughAge,
            String impact,
            String impactTyped,
            String impactBy,
            String impactAsked,
            String scoreAsked,
            String score,
            String scoreTyped,
            String scoreReason,
            String scoreHigher,
            String scoreStands,
            String lastScore,
            String worst,
            String best,
            List<WorryScale> worries) {

        /** The numbers to choose from; a method, so that templates need no constants. */
        public List<Integer> numbers() {
            return IntStream.rangeClosed(0, 10).boxed().toList();
        }
    }

    /** @param key the rest of the names of its inputs */
    public record WorryScale(
            String key, String worry, String score, String reason, String higher, String worst, String best) {}

    /** A number that is asked about once; @param asked what about, as the page sends it back */
    public record Doubt(long scoreId, String question, String asked) {}

    /**
     * An answer that somebody else gave.
     *
     * @param code the answer as its choice is sent
     * @param before what the page was shown with, so that only what is put right is written
     * @param boxes how the page has the boxes to put it right
     */
    public record OtherScore(
            long id,
            String whose,
            String about,
            String code,
            String answer,
            String reason,
            String higher,
            String stands,
            String before,
            MapView.Details boxes) {}

    /** The ends of the scale in words for one kind of person. */
    public record Ends(String kind, String overall, String ofWorry) {}

    /**
     * A row in which another person's number can be put down.
     *
     * @param came whether their name stands there since they came, and not since somebody typed it
     */
    public record NewScore(
            int row,
            String scorer,
            boolean came,
            String kind,
            String child,
            String statement,
            String answer,
            String reason,
            String higher,
            List<Ends> ends) {}

    /**
     * One question that two people answered differently.
     *
     * @param stands @param other what stands, and what somebody else wrote
     * @param choice how the buttons name the other answer
     */
    public record TwoAnswers(
            String question, String stands, String standsBy, String other, String otherBy, String choice) {}

    /** @param origin where whom it was gone through with was found; null where somebody wrote it */
    public record Talk(String with, String on, String lateReason, String origin) {}

    /** "Not possible, because ..." for something that this stage asks besides the floor and the form. */
    public record Reason(String name, String id, String label, String value) {}

    public record Missing(String message, String anchor, String code) {

        static Missing of(Gap gap) {
            return new Missing(gap.message(), StagePlace.of(gap.anchor()), gap.code());
        }
    }

    /** What is to be put right at a place of the page, once somebody has tried to sign; null where nothing is. */
    public String wrong(String id) {
        String messages = refused
                ? missing.stream()
                        .filter(m -> m.anchor().equals(id))
                        .map(Missing::message)
                        .collect(Collectors.joining(". "))
                : "";
        return messages.isEmpty() ? null : messages;
    }

    /** The ids of what is wrong at some places, for {@code aria-describedby}; null where nothing is. */
    public String describedBy(String... ids) {
        if (!refused) {
            return null;
        }
        String errors = Arrays.stream(ids)
                .distinct()
                .filter(id -> wrong(id) != null)
                .map(id -> id + "-error")
                .collect(Collectors.joining(" "));
        return errors.isEmpty() ? null : errors;
    }

    /** Whether something is still missing inside a part of the form. */
    public boolean lacks(FieldView part) {
        String reason = part.reason() == null ? part.id() : part.reason().id();
        return missing.stream()
                        .anyMatch(
                                m -> m.anchor().equals(part.id()) || m.anchor().equals(reason))
                || part.parts().stream().anyMatch(this::lacks);
    }

    /** The same for an input that has a hint. */
    public String hinted(String id) {
        return wrong(id) == null ? id + "-hint" : id + "-hint " + id + "-error";
    }
}
