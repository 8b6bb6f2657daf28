package org.threecolumns.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Says as problem details what the API's door refuses before any controller is asked. */
@Component
public class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final ObjectMapper json;

    ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        logIn(request, response);
    }

    /** A script of our own pages asks without the challenge, which would bring up the browser's box for a password. */
    private void logIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("X-Requested-With") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Three Columns\"");
        }
        write(response, HttpStatus.UNAUTHORIZED, "log-in", "Log in first", "Send your user name and password.");
    }

    /** A stranger is asked to log in, whatever else is missing. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            logIn(request, response);
            return;
        }
        write(
                response,
                HttpStatus.FORBIDDEN,
                "forbidden",
                "You may not do this",
                "Your role may not do this, or the token against forged requests is missing.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal)
            throws IOException {
        write(
                response,
                HttpStatus.BAD_REQUEST,
                "not-understood",
                "This could not be read",
                "The address holds signs that are not allowed in it.");
    }

    /** Says what a bare status means. */
    void write(HttpServletResponse response, HttpStatus status) throws IOException {
        switch (status) {
            case NOT_FOUND ->
                write(response, status, "not-found", "Not found", "There is nothing here that you may see.");
            case METHOD_NOT_ALLOWED ->
                write(response, status, "method", "Not here", "Use another method at this address.");
            default -> write(response, status, "not-understood", "This could not be read", status.getReasonPhrase());
        }
    }

    /** Writes a problem where no controller stands. */
    void write(HttpServletResponse response, HttpStatus status, String kind, String title, String detail)
            throws IOException {
        ProblemDetail problem = ProblemJson.of(status, kind, title, detail);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
