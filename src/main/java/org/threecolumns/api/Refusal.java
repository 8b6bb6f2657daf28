package org.threecolumns.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.threecolumns.completeness.Gap;
import org.threecolumns.form.FieldError;

/** The ways in which a call is answered with a problem instead of what it asked for. */
final class Refusal extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private Refusal(ProblemDetail problem) {
        super(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }

    /** Also for what exists and may not be seen; nobody can tell the two apart. */
    static Refusal notFound() {
        return new Refusal(ProblemJson.of(
                HttpStatus.NOT_FOUND, "not-found", "Not found", "There is nothing here that you may see."));
    }

    static Refusal forbidden(String detail) {
        return new Refusal(ProblemJson.of(HttpStatus.FORBIDDEN, "forbidden", "You may not do this", detail));
    }

    static Refusal forbidden(Gap gap, long stageRunId) {
        Refusal refusal = forbidden(gap.message());
        refusal.getBody().setProperty("gaps", ProblemJson.places(List.of(gap), stageRunId));
        return refusal;
    }

    static Refusal of(List<FieldError> problems) {
        return of(problems.stream().map(Gap::of).toList(), null);
    }

    static Refusal of(String field, String code, String message) {
        return of(List.of(new FieldError(field, code, message)));
    }

    static Refusal notOpen() {
        return of("family", "not-open", "We are not working with this family at present");
    }

    /** @param stageRunId the stage that the gaps are in, or null */
    static Refusal of(List<Gap> gaps, Long stageRunId) {
        return new Refusal(ProblemJson.refused(gaps, stageRunId));
    }

    /** What was asked for does not fit what is on record meanwhile. */
    static Refusal conflict(FieldError problem) {
        ProblemDetail body =
                ProblemJson.of(HttpStatus.CONFLICT, "conflict", "Something else is on record", problem.message());
        body.setProperty("gaps", ProblemJson.places(List.of(Gap.of(problem)), null));
        return new Refusal(body);
    }

    /** With what the caller wrote beside what stands there now, so that a person can look at both. */
    static Refusal changedMeanwhile(FieldError problem, Object yours, Object theirs) {
        Refusal refusal = conflict(problem);
        refusal.getBody().setProperty("yours", yours);
        refusal.getBody().setProperty("theirs", theirs);
        return refusal;
    }
}
