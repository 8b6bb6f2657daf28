package org.threecolumns.api;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.threecolumns.completeness.Gap;
import org.threecolumns.form.FormView;

/** Problem details (RFC 9457) as every door of this product gives them. */
public final class ProblemJson {

    private ProblemJson() {}

    /** A {@link Gap} as it is told outside; {@code link} is its place on the stage page, or null where there is no such page. */
    public record Place(String field, String code, String message, Long childId, String link) {

        static Place of(Gap gap, Long stageRunId) {
            String link = stageRunId == null ? null : "/stages/" + stageRunId + "#" + FormView.anchor(gap.anchor());
            return new Place(gap.field(), gap.code(), gap.message(), gap.childId(), link);
        }
    }

    /** @param kind a short stable name; what it means is told on the help page */
    public static ProblemDetail of(HttpStatusCode status, String kind, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/help#" + kind));
        problem.setTitle(title);
        return problem;
    }

    /** @param stageRunId the stage that the gaps are in, or null */
    public static ProblemDetail refused(List<Gap> gaps, Long stageRunId) {
        ProblemDetail problem = of(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "refused",
                "This cannot be done yet",
                "Nothing was changed. " + gaps.size() + " thing(s) to put right.");
        problem.setProperty("gaps", places(gaps, stageRunId));
        return problem;
    }

    public static List<Place> places(List<Gap> gaps, Long stageRunId) {
        return gaps.stream().map(gap -> Place.of(gap, stageRunId)).toList();
    }
}
