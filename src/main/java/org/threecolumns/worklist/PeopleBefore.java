package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.StageRun;
import org.threecolumns.worklist.EarlierRecords.Earlier;

/**
 * The people who were around the children before, for the lists of a meeting: their names, who they are and where they come from.
 * Whether they came today is asked anew, since only the day tells.
 */
@Component
class PeopleBefore {

    private static final Set<String> LASTING = Set.of("name", "role", "agency");

    /** Whose people a meeting's are: the nearest first. */
    private static final Map<String, List<Source>> ATTENDEES = Map.of(
            "taf-meeting", List.of(new Source("caf", "tookPart")),
            "taf-review", List.of(new Source("taf-review", "attendees"), new Source("taf-meeting", "attendees")),
            "initial-conference", List.of(new Source("strategy-discussion", "tookPart")),
            "core-group",
                    List.of(
                            new Source("core-group", "attendees"),
                            new Source("review-conference", "coreGroupMembers"),
                            new Source("initial-conference", "coreGroupMembers")),
            "review-conference",
                    List.of(
                            new Source("review-conference", "attendees"),
                            new Source("core-group", "attendees"),
                            new Source("initial-conference", "attendees")),
            "child-in-need", List.of(new Source("core-group", "attendees"), new Source("taf-review", "attendees")),
            "cin-review", List.of(new Source("cin-review", "attendees"), new Source("child-in-need", "attendees")));

    private static final String[] CONFERENCES = {"review-conference", "initial-conference"};

    private final EarlierRecords records;

    PeopleBefore(EarlierRecords records) {
        this.records = records;
    }

    private record Source(String stage, String list) {}

    /** The lists of this stage that are known already. */
    List<KnownAnswer> of(StageRun run) {
        List<KnownAnswer> known = new ArrayList<>();
        ATTENDEES.getOrDefault(run.stage(), List.of()).stream()
                .flatMap(source -> list(run, source.stage(), source.list(), "attendees").stream())
                .findFirst()
                .ifPresent(known::add);
        if ("review-conference".equals(run.stage())) {
            records.latest(run, CONFERENCES)
                    .flatMap(earlier -> people(run, earlier, "coreGroupMembers", "coreGroupMembers"))
                    .ifPresent(known::add);
        }
        return known;
    }

    private Optional<KnownAnswer> list(StageRun run, String stage, String list, String key) {
        return records.latest(run, stage).flatMap(earlier -> people(run, earlier, list, key));
    }

    private Optional<KnownAnswer> people(StageRun run, Earlier earlier, String list, String key) {
        List<Map<String, Object>> rows = rows(earlier, list).stream()
                .map(row -> lasting(run, row, key))
                .filter(row -> row.get("name") != null)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new KnownAnswer(key, rows, earlier.words()));
    }

    /** A member of a core group was named without a service; the conference that they came to knows it. */
    private Map<String, Object> lasting(StageRun run, Map<?, ?> row, String key) {
        Map<String, Object> lasting = new LinkedHashMap<>();
        LASTING.stream().filter(row::containsKey).forEach(cell -> lasting.put(cell, row.get(cell)));
        if ("core-group".equals(run.stage()) && "attendees".equals(key) && !lasting.containsKey("agency")) {
            records.all(run, CONFERENCES).stream()
                    .flatMap(earlier -> rows(earlier, "attendees").stream())
                    .filter(came ->
                            came.get("agency") != null && came.get("name").equals(row.get("name")))
                    .findFirst()
                    .ifPresent(came -> lasting.put("agency", came.get("agency")));
        }
        return lasting;
    }

    static List<Map<?, ?>> rows(Earlier earlier, String list) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (earlier.answer(list).orElse(null) instanceof List<?> found) {
            found.forEach(row -> {
                if (row instanceof Map<?, ?> cells) {
                    rows.add(cells);
                }
            });
        }
        return rows;
    }
}
