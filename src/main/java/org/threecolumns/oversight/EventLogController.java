package org.threecolumns.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.threecolumns.access.CurrentUser;

/** The journeys without names, for a head of service to study with tools that read event logs. */
@Controller
class EventLogController {

    private static final List<String> HEADINGS =
            List.of("case", "activity", "lifecycle", "timestamp", "role", "route", "in time");

    private final OversightDoor door;
    private final EventLog log;
    private final Clock clock;

    EventLogController(OversightDoor door, EventLog log, Clock clock) {
        this.door = door;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/oversight/events.xes")
    void xes(@AuthenticationPrincipal CurrentUser me, HttpServletResponse response)
            throws IOException, XMLStreamException {
        door.enterAsHead(me, "event log taken away");
        SheetDownload.headers(response, "application/xml", "events.xes");
        try (XesWriter writer = new XesWriter(response.getOutputStream(), clock.getZone())) {
            log.each(writer::trace);
        }
    }

    @GetMapping("/oversight/events.csv")
    void csv(@AuthenticationPrincipal CurrentUser me, HttpServletResponse response) throws IOException {
        door.enterAsHead(me, "event log taken away");
        SheetDownload.headers(response, "text/csv;charset=UTF-8", "events.csv");
        try (SheetWriter writer = new CsvWriter(response.getOutputStream())) {
            writer.row(HEADINGS);
            log.each(trace -> trace.events().forEach(event -> writer.row(cells(trace, event))));
        }
    }

    private List<Object> cells(EventTrace trace, EventTrace.Event event) {
        return Arrays.asList(
                trace.reference(),
                event.activity(),
                event.transition().key(),
                event.at().atZone(clock.getZone()).toOffsetDateTime().toString(),
                event.role(),
                event.route(),
                event.inTime() == null ? null : event.inTime() ? "yes" : "no");
    }
}
