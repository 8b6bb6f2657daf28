package org.threecolumns.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers with problem details also where no endpoint of the API was reached: an unknown address, a wrong method. */
@Component
class ErrorsAsProblems extends OncePerRequestFilter {

    private final ProblemAnswers problems;

    ErrorsAsProblems(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Told(response, problems));
    }

    private static final class Told extends HttpServletResponseWrapper {

        private final HttpServletResponse response;
        private final ProblemAnswers problems;

        Told(HttpServletResponse response, ProblemAnswers problems) {
            super(response);
            this.response = response;
            this.problems = problems;
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            problems.write(response, HttpStatus.valueOf(status));
        }
    }
}
