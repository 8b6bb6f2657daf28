package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.PlainDates;
import org.threecolumns.form.AnswerLine;
import org.threecolumns.form.Words;
import org.threecolumns.journey.SignedContent;
import org.threecolumns.journey.SignedStage;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Shows whoever authorises or accepts a stage what was signed in it: nobody says yes to what they have not read. */
@Component
class AuthorisedViews {

    private static final int LONGEST = 600;

    /** What an enquiry may find without ending a way to a conference. */
    private static final Set<String> WITH_CONFERENCE = Set.of("initial-conference", "carry-on");

    private final StageRunRepository runs;
    private final StageRecordRepository records;
    private final Accounts accounts;
    private final StageNames names;
    private final Clock clock;

    AuthorisedViews(
            StageRunRepository runs, StageRecordRepository records, Accounts accounts, StageNames names, Clock clock) {
        this.runs = runs;
        this.records = records;
        this.accounts = accounts;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param withoutConference whether an enquiry ends without a conference for one of its children, which takes reasons of its own
     * @param answers in short; the record has every word
     */
    record Authorised(
            long recordId,
            String title,
            String signed,
            String route,
            boolean withoutConference,
            List<AnswerLine> answers) {}

    /** Null for what is no authorisation. */
    Authorised of(StageRun run, CurrentUser me) {
        return run.kind() == StageRun.Kind.AUTHORISATION
                ? signedBefore(run)
                        .filter(r -> !r.tier().isStatutoryServices()
                                || Visibility.of(me).statutory())
                        .filter(r -> !r.content().isEmpty())
                        .map(this::shown)
                        .orElse(null)
                : null;
    }

    private Optional<StageRecord> signedBefore(StageRun authorisation) {
        return runs.ofProcessInstance(authorisation.processInstanceId()).stream()
                .filter(run -> run.isStage() && run.status() == StageRun.Status.SIGNED)
                .flatMap(run -> records.ofRun(run.id()).stream())
                .reduce((earlier, later) -> later);
    }

    private Authorised shown(StageRecord record) {
        String who =
                accounts.find(record.signedBy()).map(CurrentUser::displayName).orElse(record.signedBy());
        LocalDate on = LocalDate.ofInstant(record.signedAt(), clock.getZone());
        SignedStage signed = SignedContent.stage(record.content());
        return new Authorised(
                record.id(),
                names.stage(record.stage()),
                "Signed by " + who + " on " + on.format(PlainDates.LONG),
                names.route(record.route()),
                withoutConference(signed),
                signed.lines().stream().map(AuthorisedViews::inShort).toList());
    }

    private static boolean withoutConference(SignedStage signed) {
        return signed.answers().get("enquiryOutcome") instanceof Map<?, ?> byChild
                && !WITH_CONFERENCE.containsAll(byChild.values());
    }

    private static AnswerLine inShort(AnswerLine line) {
        return new AnswerLine(
                line.label(),
                line.lines().stream()
                        .map(text -> text.length() <= LONGEST ? text : Words.shortened(text, LONGEST))
                        .toList(),
                line.notPossible());
    }
}
