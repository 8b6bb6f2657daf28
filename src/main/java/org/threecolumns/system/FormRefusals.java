package org.threecolumns.system;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Says why a form came without the sign of our own page: its session ended, somebody logged in again meanwhile, or what was sent is so
 * large that nothing of it was read. None of these has to do with roles, and what was typed is shown again, to be copied.
 */
class FormRefusals implements AccessDeniedHandler {

    /** Attributes of the request that the pages of errors show. */
    static final String TYPED = "typedWords";

    static final String BACK = "backTo";
    static final String EARLIER = "earlierLogin";

    /** Sentences cost somebody time; names of choices and numbers of rows do not. */
    private static final Pattern SENTENCE = Pattern.compile("\\S\\s+\\S");

    /** In bytes; the largest map is a small part of it. */
    private static final long NO_ORDINARY_FORM = 1_000_000;

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (!(refusal instanceof CsrfException)) {
            others.handle(request, response, refusal);
        } else if (path.equals("/login")) {
            response.sendRedirect(request.getContextPath() + "/login?again");
        } else if (path.equals("/logout") && isStranger()) {
            response.sendRedirect(request.getContextPath() + "/login?logout");
        } else {
            Optional<URI> own = ownPage(request);
            request.setAttribute(BACK, own.map(page -> backTo(page, request)).orElse("/"));
            request.setAttribute(TYPED, own.isPresent() ? typed(request) : List.of());
            response.sendError(reason(request));
        }
    }

    private static int reason(HttpServletRequest request) {
        if (isStranger()) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        if (isUnread(request)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        request.setAttribute(EARLIER, true);
        return HttpServletResponse.SC_FORBIDDEN;
    }

    private static boolean isStranger() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken;
    }

    /** Every form of ours brings a token, if an old one; of what is beyond its limits the server reads none of the fields. */
    private static boolean isUnread(HttpServletRequest request) {
        String type = request.getContentType();
        boolean large =
                type != null && type.startsWith("multipart/") || request.getContentLengthLong() > NO_ORDINARY_FORM;
        return large && request.getParameter("_csrf") == null;
    }

    private static List<String> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !isEarlier(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue())
                        .filter(words -> !earlier(request, field.getKey()).contains(words)))
                .filter(words -> SENTENCE.matcher(words).find())
                .distinct()
                .toList();
    }

    /** Our forms send beside what may be changed how it stood when the page was opened. */
    private static boolean isEarlier(String name) {
        return name.startsWith("was") || name.endsWith(".was");
    }

    private static List<String> earlier(HttpServletRequest request, String name) {
        return Stream.of("was." + name, name + ".was")
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The page that the form stood on; none where another site sent it, whose words are shown to nobody as their own. */
    private static Optional<URI> ownPage(HttpServletRequest request) {
        return Stream.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .filter(address -> address.matches("https?://[^/]+/([^/\\\\].*)?"))
                .map(FormRefusals::uri)
                .filter(page -> request.getServerName().equals(page.getHost()))
                .findFirst();
    }

    /** The first page where the form was itself the answer to a form, which has no address of its own. */
    private static String backTo(URI page, HttpServletRequest request) {
        String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        return request.getRequestURI().equals(page.getRawPath()) ? "/" : page.getRawPath() + query;
    }

    private static URI uri(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
