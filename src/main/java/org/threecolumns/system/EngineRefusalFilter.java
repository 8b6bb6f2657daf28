package org.threecolumns.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.threecolumns.completeness.Gap;
import org.threecolumns.journey.Refusals;

/** Turns what engine REST makes of a refusal (400 or 500 with a class name) into 422 with the same list as everywhere else. */
class EngineRefusalFilter extends OncePerRequestFilter {

    private final ObjectMapper json;

    EngineRefusalFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        Refusals.clear();
        try {
            chain.doFilter(request, held);
            List<Gap> gaps = Refusals.last();
            if (held.getStatus() >= 400 && !gaps.isEmpty()) {
                held.resetBuffer();
                held.setStatus(422);
                held.setContentType("application/problem+json");
                held.getOutputStream().write(json.writeValueAsBytes(ProblemJson.refused(gaps)));
            }
            held.copyBodyToResponse();
        } finally {
            Refusals.clear();
        }
    }
}
