package org.threecolumns.access;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The access log, for auditors and administrators. */
@Controller
class AccessLogController {

    private static final int PAGE = 50;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.UK);

    private final AccessLog log;
    private final Clock clock;

    AccessLogController(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    record Line(String when, String username, String action, String family, String what) {}

    @GetMapping("/access-log")
    String page(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Model model) {
        if (!me.hasAny(Role.AUDITOR, Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<AccessEntry> entries = log.page(before, PAGE);
        model.addAttribute("lines", entries.stream().map(this::line).toList());
        model.addAttribute(
                "next", entries.size() == PAGE ? entries.get(PAGE - 1).id() : null);
        return "admin/access-log";
    }

    private Line line(AccessEntry e) {
        return new Line(
                ZonedDateTime.ofInstant(e.at(), clock.getZone()).format(WHEN),
                e.username(),
                e.action().name().toLowerCase(Locale.UK).replace('_', ' '),
                e.familyId() == null ? "" : "F-" + String.format("%06d", e.familyId()),
                e.what());
    }
}
