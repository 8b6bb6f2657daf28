package org.threecolumns.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.threecolumns.api.ProblemJson;
import org.threecolumns.completeness.Gap;
import org.threecolumns.journey.Refusals;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Turns what engine REST makes of a refusal (400 or 500 with a class name) into 422 with the same list as everywhere else. */
class EngineRefusalFilter extends OncePerRequestFilter {

    private static final Pattern TASK = Pattern.compile(".*/task/([^/]+)/.*");

    private final ObjectMapper json;
    private final StageRunRepository runs;

    EngineRefusalFilter(ObjectMapper json, StageRunRepository runs) {
        this.json = json;
        this.runs = runs;
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
                held.getOutputStream().write(json.writeValueAsBytes(refused(gaps, stageOf(request))));
            }
            held.copyBodyToResponse();
        } finally {
            Refusals.clear();
        }
    }

    /** With the field that clients of the engine, such as the Camunda Modeler, show to a person. */
    private static ProblemDetail refused(List<Gap> gaps, Long stage) {
        ProblemDetail problem = ProblemJson.refused(gaps, stage);
        problem.setProperty("message", gaps.stream().map(Gap::message).collect(Collectors.joining("\n")));
        return problem;
    }

    /** The stage whose task the call was about, so that each gap can link to its place; null where it was about none. */
    private Long stageOf(HttpServletRequest request) {
        Matcher task = TASK.matcher(request.getRequestURI());
        return task.matches()
                ? runs.findByTaskId(task.group(1)).map(StageRun::id).orElse(null)
                : null;
    }
}
