package org.threecolumns.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.threecolumns.journey.Clashes;
import org.threecolumns.journey.RefusedException;

/** Turns whatever goes wrong in a call to the API into problem details in plain words. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final String NOT_UNDERSTOOD = "This could not be read";

    /** Broken JSON, wrong types, unknown fields and choices. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem;
        if (e.getRootCause() instanceof BodyLimit.TooLargeException) {
            problem =
                    ProblemJson.of(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", "This is too much", BodyLimit.TOO_LARGE);
        } else if (e.getCause() instanceof JsonProcessingException broken) {
            problem = ProblemJson.of(status, "not-understood", NOT_UNDERSTOOD, JsonFaults.inWords(broken));
            problem.setProperty("gaps", ProblemJson.places(List.of(JsonFaults.gap(broken)), null));
        } else {
            problem = ProblemJson.of(status, "not-understood", NOT_UNDERSTOOD, "Send a JSON object.");
        }
        return handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    /** An id that is no number, a date that is none. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemJson.of(
                status,
                "not-understood",
                NOT_UNDERSTOOD,
                "“" + e.getPropertyName() + "” must be " + JsonFaults.expected(e.getRequiredType()) + ".");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    /** A refusal from within the engine, or two people at the same moment; anything else is our own fault. */
    @ExceptionHandler
    ResponseEntity<Object> refused(RuntimeException e, WebRequest request) {
        RefusedException refused = RefusedException.in(e);
        if (refused != null) {
            return answer(e, ProblemJson.refused(refused.gaps(), null), request);
        }
        if (Clashes.in(e)) {
            String again = "Somebody else changed the same thing at the same moment; nothing was stored. Try again.";
            return answer(e, ProblemJson.of(HttpStatus.CONFLICT, "clash", "Try again", again), request);
        }
        throw e;
    }

    private ResponseEntity<Object> answer(RuntimeException e, ProblemDetail problem, WebRequest request) {
        return handleExceptionInternal(
                e, problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
    }
}
