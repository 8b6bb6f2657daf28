package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which children stand behind a number. Null narrows nothing.
 *
 * @param from first day, {@code until} last day on which it happened
 */
record FlowQuestion(Flow flow, FlowPart part, String team, LocalDate from, LocalDate until) {

    static final String PATH = "/oversight/flows/children";

    /** Empty where there is no such flow; of the rest, what is not understood narrows nothing. */
    static Optional<FlowQuestion> read(Map<String, String> chosen) {
        CaseQuestion common = CaseQuestion.read(chosen);
        return Flows.find(chosen.get("of"))
                .map(flow -> new FlowQuestion(
                        flow,
                        FlowPart.read(chosen.get("part")),
                        common.team(),
                        flow.now() ? null : common.from(),
                        flow.now() ? null : common.until()));
    }

    FlowQuestion about(FlowPart other) {
        return new FlowQuestion(flow, other, team, from, until);
    }

    /** @param ending of the path, ".csv" for one */
    String address(String ending, Long after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH + ending)
                .queryParam("of", flow.key())
                .queryParam("part", part.key());
        Optional.ofNullable(team).ifPresent(value -> address.queryParam("team", "{team}"));
        Optional.ofNullable(from).ifPresent(value -> address.queryParam("from", value));
        Optional.ofNullable(until).ifPresent(value -> address.queryParam("until", value));
        Optional.ofNullable(after).ifPresent(value -> address.queryParam("after", value));
        return address.encode()
                .buildAndExpand(team == null ? Map.of() : Map.of("team", team))
                .toUriString();
    }
}
