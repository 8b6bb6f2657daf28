package org.threecolumns.oversight;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.threecolumns.oversight.PlainRecords.Run;
import org.threecolumns.oversight.PlainRecords.Signed;
import org.threecolumns.process.Offers;

/** Says slowly and plainly, from stage runs and records, which clocks ran, how they ended and what was decided. */
final class PlainRecount {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<String> AUTHORISED =
            Set.of("assessment", "child-in-need", "cin-review", "section-47", "step-down");
    private static final Map<String, Map<String, String>> BOOKED = Map.of(
            "taf-review", Map.of("taf-meeting", "nextMeeting", "taf-review", "nextMeeting"),
            "cin-review", Map.of("child-in-need", "nextMeeting", "cin-review", "nextMeeting"),
            "core-group",
                    Map.of(
                            "core-group", "nextMeeting",
                            "initial-conference", "firstCoreGroupOn",
                            "review-conference", "firstCoreGroupOn"),
            "review-conference", Map.of("initial-conference", "reviewOn", "review-conference", "reviewOn"));
    private static final Set<String> CONFERENCES = Set.of("initial-conference", "review-conference");

    final List<PlainClock> clocks = new ArrayList<>();
    final List<PlainDecision> decisions = new ArrayList<>();
    private final PlainRecords records;
    /** Clocks whose last run is signed and which still run, by journey and stage. */
    private final Map<String, PlainClock> waiting = new HashMap<>();

    PlainRecount(PlainRecords records) {
        this.records = records;
        records.runs().forEach(this::take);
        waiting.values().forEach(clock -> {
            Instant ended = records.journeys().get(clock.first.journey()).endedAt();
            if (ended != null) {
                clock.end("UNSIGNED", day(ended));
            }
        });
    }

    /** One decision about one child. */
    record PlainDecision(String stage, LocalDate on, String team, String came, String route) {}

    /** One clock. */
    static final class PlainClock {
        final Run first;
        final String stage;
        final String route;
        final String booked;
        final List<Run> runs = new ArrayList<>();
        String outcome = "RUNNING";
        LocalDate endedOn;

        PlainClock(Run first, String stage, String route, String booked) {
            this.first = first;
            this.stage = stage;
            this.route = route;
            this.booked = booked;
        }

        void end(String how, LocalDate on) {
            outcome = how;
            endedOn = on;
        }

        Integer took() {
            return endedOn == null ? null : PlainDays.took(first.startedAt().atZone(LONDON), endedOn);
        }

        Boolean inTime() {
            return endedOn == null ? null : !endedOn.isAfter(first.dueOn());
        }

        String item() {
            boolean met = "MET".equals(outcome);
            return (met ? inTime() ? "i" : "l" : inTime() ? "x" : "y") + took();
        }

        List<Long> children() {
            return runs.stream()
                    .map(Run::children)
                    .filter(children -> !children.isEmpty())
                    .reduce((before, after) -> after)
                    .orElseThrow();
        }

        Instant soonAt() {
            long limit = Duration.between(first.startedAt(), first.dueAt()).toMillis();
            return first.startedAt().plusMillis((long) (limit * 0.6));
        }

        String words(String delay) {
            Run last = runs.get(runs.size() - 1);
            return String.join(
                    " ",
                    first.clock(),
                    stage,
                    "of J-" + first.journey(),
                    "in run " + last.id() + " of " + last.instance(),
                    "for " + children(),
                    first.team() + " by " + route + " with null",
                    "statutory " + !"EARLY_HELP".equals(first.tier()),
                    "from " + first.startedAt() + " soon " + soonAt() + " due " + first.dueOn() + " " + first.dueAt()
                            + " booked " + booked,
                    outcome + " on " + endedOn + " after " + took() + " in time " + inTime(),
                    "because " + delay);
        }
    }

    private void take(Run run) {
        String stage = run.stage().endsWith("-authorisation")
                ? run.stage().substring(0, run.stage().indexOf("-authorisation"))
                : run.stage();
        String place = run.journey() + " " + stage;
        PlainClock clock = goingOn(run, waiting.remove(place));
        if (clock == null && run.children().isEmpty()) {
            return;
        }
        if (clock == null) {
            clock = new PlainClock(run, stage, came(run), booked(run));
            clocks.add(clock);
        }
        clock.runs.add(run);
        if ("SIGNED".equals(run.status())) {
            signed(run, stage, clock, place);
        } else if (!"OPEN".equals(run.status())) {
            clock.end("UNSIGNED", day(run.endedAt()));
        }
    }

    private static PlainClock goingOn(Run run, PlainClock before) {
        if (before == null || before.first.startedAt().equals(run.startedAt())) {
            return before;
        }
        before.end("UNSIGNED", day(run.openedAt()));
        return null;
    }

    private void signed(Run run, String stage, PlainClock clock, String place) {
        Signed record = records.of(run);
        boolean yes = "AUTHORISATION".equals(run.kind());
        boolean waits = yes
                ? !"yes".equals(record.route())
                : AUTHORISED.contains(stage) || CONFERENCES.contains(stage) && "adjourned".equals(record.route());
        if (waits) {
            waiting.put(place, clock);
        } else {
            clock.end("MET", heldOn(record, run));
        }
        boolean decided = yes ? !waits : !AUTHORISED.contains(stage);
        if (decided) {
            Run by = yes ? lastSigned(clock, run) : run;
            decide(by, clock, run.children(), run);
        }
    }

    private static Run lastSigned(PlainClock clock, Run authorisation) {
        return clock.runs.stream()
                .filter(run -> run.id() < authorisation.id() && !"AUTHORISATION".equals(run.kind()))
                .max(Comparator.comparing(Run::id))
                .orElseThrow();
    }

    private void decide(Run by, PlainClock clock, List<Long> children, Run last) {
        Signed record = records.of(by);
        JsonNode answer = record.answers().path(Offers.DECIDING.getOrDefault(by.stage(), "-"));
        if (answer.isMissingNode()) {
            return;
        }
        Map<Long, String> routes = new LinkedHashMap<>();
        children.forEach(
                child -> routes.put(child, (answer.isObject() ? answer.path("child-" + child) : answer).asText()));
        boolean onePlan = "review-conference".equals(by.stage()) && routes.containsValue("protection-plan");
        routes.forEach((child, route) -> decisions.add(new PlainDecision(
                by.stage(),
                heldOn(record, last),
                by.team(),
                clock.route,
                onePlan && "adjourned".equals(route) ? "protection-plan" : route)));
    }

    private static LocalDate heldOn(Signed record, Run run) {
        JsonNode heldOn = record.answers().path("heldOn");
        return heldOn.isTextual() ? LocalDate.parse(heldOn.asText()) : day(run.endedAt());
    }

    /** The day that the last signature before a meeting named for it. */
    private String booked(Run run) {
        Map<String, String> fields = BOOKED.getOrDefault(run.stage(), Map.of());
        return records.signed().stream()
                .filter(s -> "STAGE".equals(s.kind()) && fields.containsKey(s.stage()))
                .filter(s -> s.journey() == run.journey() && s.run() < run.id() && !s.at().isAfter(run.openedAt())
                        || s.id() == records.journeys().get(run.journey()).entryRecord())
                .max(Comparator.comparing((Signed s) -> s.journey() == run.journey())
                        .thenComparing(Signed::number))
                .map(s -> s.answers().path(fields.get(s.stage())))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .orElse(null);
    }

    private String came(Run run) {
        PlainRecords.Journey journey = records.journeys().get(run.journey());
        if (!"front-door".equals(journey.entry())) {
            return journey.entry();
        }
        Set<Long> onMainWay = new HashSet<>();
        records.runs().stream()
                .filter(other -> other.scope().equals(journey.instance()))
                .forEach(other -> onMainWay.add(other.id()));
        return records.signed().stream()
                .filter(s -> s.journey() == journey.id() && "next-step-decision".equals(s.stage()))
                .filter(s -> s.run() < run.id() && onMainWay.contains(s.run()) && !s.at().isAfter(run.openedAt()))
                .max(Comparator.comparing(Signed::number))
                .map(Signed::route)
                .orElse("front-door");
    }

    /** Every figure of every week and month, as "measure grain period team route" and its counts. */
    Map<String, String> figures(
            Map<PlainClock, String> delays, Map<PlainOther, String> others, List<PlainMinutes> minutes) {
        Map<String, TreeMap<String, Integer>> counted = new TreeMap<>();
        clocks.stream()
                .filter(clock -> clock.endedOn != null)
                .forEach(clock -> count(
                        counted,
                        "clock:" + clock.first.clock(),
                        clock.endedOn,
                        clock.first.team(),
                        clock.route,
                        clock.item()));
        others.forEach((other, why) -> count(counted, other, why));
        minutes.forEach(m -> count(counted, "minutes:" + m.stage(), m.signedOn(), m.team(), "-", m.item()));
        decisions.forEach(d -> count(counted, "decision:" + d.stage(), d.on(), d.team(), d.came(), d.route()));
        delays.forEach((clock, why) -> count(
                counted, "delay:" + clock.first.clock(), clock.first.dueOn(), clock.first.team(), clock.route, why));
        Map<String, String> words = new TreeMap<>();
        counted.forEach((figure, items) -> words.put(figure, items.toString()));
        return words;
    }

    private static void count(Map<String, TreeMap<String, Integer>> counted, PlainOther other, String why) {
        if (other.endedOn() != null) {
            count(counted, "clock:" + other.clock(), other.endedOn(), other.team(), other.route(), other.item());
        }
        if (why != null) {
            count(counted, "delay:" + other.clock(), other.dueOn(), other.team(), other.route(), why);
        }
    }

    private static void count(
            Map<String, TreeMap<String, Integer>> counted,
            String measure,
            LocalDate on,
            String team,
            String route,
            String item) {
        LocalDate monday = on.minusDays(on.getDayOfWeek().getValue() - 1);
        for (String when : List.of("WEEK " + monday, "MONTH " + on.minusDays(on.getDayOfMonth() - 1))) {
            counted.computeIfAbsent(String.join(" ", measure, when, team, route), key -> new TreeMap<>())
                    .merge(item, 1, Integer::sum);
        }
    }

    static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
