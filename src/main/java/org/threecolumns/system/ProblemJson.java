package org.threecolumns.system;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.threecolumns.completeness.Gap;

/** Problem details (RFC 9457) as every door of this product gives them. */
final class ProblemJson {

    private ProblemJson() {}

    static ProblemDetail refused(List<Gap> gaps) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, "Nothing was changed. " + gaps.size() + " thing(s) to put right.");
        problem.setType(URI.create("/help#refused"));
        problem.setTitle("This cannot be done yet");
        problem.setProperty("gaps", gaps);
        return problem;
    }
}
