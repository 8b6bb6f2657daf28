package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.SignedContent;
import org.threecolumns.journey.SignedStage;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;

/** What was signed before about the children of a stage, as far as the stage's readers may see it. */
@Component
class EarlierRecords {

    private final StageRecordRepository records;
    private final StageNames names;
    private final Clock clock;

    EarlierRecords(StageRecordRepository records, StageNames names, Clock clock) {
        this.records = records;
        this.names = names;
        this.clock = clock;
    }

    /** @param words which record it is, for example {@code TAF meeting, 3 March 2026} */
    record Earlier(StageRecord record, SignedStage signed, String words) {

        Optional<Object> answer(String key) {
            return Optional.ofNullable(signed.answers().get(key));
        }
    }

    /** The latest of these stages in this time with us. */
    Optional<Earlier> latest(StageRun run, String... stages) {
        return all(run, stages).stream().findFirst();
    }

    /** The latest first. */
    List<Earlier> all(StageRun run, String... stages) {
        return records.ofStages(run.episodeId(), Arrays.asList(stages)).stream()
                .filter(record -> mayRead(run, record))
                .map(this::read)
                .filter(earlier -> earlier.signed().children().stream()
                        .anyMatch(child -> run.childIds().ids().contains(child.id())))
                .toList();
    }

    /** The signed contact that brought the family here. */
    Optional<Earlier> contact(StageRun run, String stage) {
        return run.contactId() == null
                ? Optional.empty()
                : records.latestOfContact(run.contactId(), stage)
                        .filter(record -> mayRead(run, record))
                        .map(this::read);
    }

    /** The latest of a short task in this time with us, such as asking the family whether they agree. */
    Optional<Earlier> followUp(StageRun run, String task) {
        return records.followUps(run.episodeId(), task).stream()
                .filter(record -> mayRead(run, record))
                .findFirst()
                .map(this::read);
    }

    private static boolean mayRead(StageRun run, StageRecord record) {
        boolean statutory = run.tier().isStatutoryServices();
        return !record.content().isEmpty()
                && (statutory || record.tier() == Tier.EARLY_HELP && record.audience() != Audience.STATUTORY);
    }

    private Earlier read(StageRecord record) {
        LocalDate on = LocalDate.ofInstant(record.signedAt(), clock.getZone());
        return new Earlier(
                record,
                SignedContent.stage(record.content()),
                names.stage(record.stage()) + ", " + on.format(PlainDates.LONG));
    }
}
