package org.threecolumns.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** For which day a meeting was booked, as the signature says that led to it; "not possible, because" leaves it without a day. */
@Service
public class NextMeetings {

    private static final String NEXT = "nextMeeting";

    /** Which answers hold the day of a meeting, by the stages that ask for them. */
    private static final Map<String, Map<String, String>> BOOKED_BY = Map.of(
            "taf-review", Map.of("taf-meeting", NEXT, "taf-review", NEXT),
            "core-group",
                    Map.of(
                            "initial-conference", "firstCoreGroupOn",
                            "review-conference", "firstCoreGroupOn",
                            "core-group", NEXT),
            "review-conference", Map.of("initial-conference", "reviewOn", "review-conference", "reviewOn"),
            "cin-review", Map.of("child-in-need", NEXT, "cin-review", NEXT));

    private final StageRecordRepository records;
    private final JourneyRepository journeys;

    NextMeetings(StageRecordRepository records, JourneyRepository journeys) {
        this.records = records;
        this.journeys = journeys;
    }

    /** The stages that are meetings to be booked at the one before. */
    public static List<String> stages() {
        return BOOKED_BY.keySet().stream().sorted().toList();
    }

    /** Empty where no day was given, or the stage is none that is booked. */
    public Optional<LocalDate> bookedFor(StageRun run) {
        Map<String, String> by = BOOKED_BY.getOrDefault(run.stage(), Map.of());
        return by.isEmpty() ? Optional.empty() : before(run, by).map(record -> dayIn(record, by.get(record.stage())));
    }

    private Optional<StageRecord> before(StageRun run, Map<String, String> by) {
        return records.latestBefore(run.journeyId(), by.keySet(), run.id(), run.openedAt())
                .or(() -> journeys.findById(run.journeyId())
                        .map(Journey::entryRecordId)
                        .flatMap(records::findById)
                        .filter(entry -> by.containsKey(entry.stage())));
    }

    private static LocalDate dayIn(StageRecord record, String field) {
        return SignedContent.plain(record.content()).get("answers") instanceof Map<?, ?> answers
                        && answers.get(field) instanceof String day
                ? LocalDate.parse(day)
                : null;
    }
}
