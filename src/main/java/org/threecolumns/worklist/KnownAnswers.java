package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.casework.DepartureRepository;
import org.threecolumns.journey.ConsentWithdrawalRepository;
import org.threecolumns.journey.JourneyKeys;
import org.threecolumns.journey.StageRun;

/** Which answers of a stage's form are on record already, under whatever name they were given. */
@Component
class KnownAnswers {

    private static final String SOURCE = "source";
    private static final String LEAD = "leadProfessional";
    private static final List<String> NAMES_LEAD = List.of(
            JourneyKeys.DECISION_STAGE,
            JourneyKeys.REFERRAL_STAGE,
            JourneyKeys.STRATEGY_STAGE,
            JourneyKeys.STEP_DOWN_STAGE);
    private static final Map<String, String> TOLD_HOW =
            Map.of("phone", "By phone", "email", "By email", "letter", "By letter", "in-person", "In person");

    private final EarlierRecords records;
    private final PeopleBefore people;
    private final ContactAnswers contacts;
    private final DepartureRepository departures;
    private final ConsentWithdrawalRepository withdrawals;

    KnownAnswers(
            EarlierRecords records,
            PeopleBefore people,
            ContactAnswers contacts,
            DepartureRepository departures,
            ConsentWithdrawalRepository withdrawals) {
        this.records = records;
        this.people = people;
        this.contacts = contacts;
        this.departures = departures;
        this.withdrawals = withdrawals;
    }

    List<KnownAnswer> of(StageRun run) {
        List<KnownAnswer> known = new ArrayList<>(people.of(run));
        lead(run).ifPresent(known::add);
        switch (run.stage()) {
            case JourneyKeys.CONTACT_STAGE -> known.addAll(contacts.of(run));
            case JourneyKeys.DECISION_STAGE -> agreed(run).ifPresent(known::add);
            case JourneyKeys.CONSENT_STAGE -> declined(run).ifPresent(known::add);
            case JourneyKeys.REFERRAL_STAGE -> {
                same(run, JourneyKeys.CONTACT_STAGE, SOURCE).ifPresent(known::add);
                known.addAll(referrerTold(run));
            }
            case JourneyKeys.STRATEGY_STAGE -> {
                same(run, JourneyKeys.CONTACT_STAGE, SOURCE).ifPresent(known::add);
                perChild(run, "primaryNeed", JourneyKeys.REFERRAL_STAGE).ifPresent(known::add);
            }
            case JourneyKeys.REVIEW_STAGE ->
                perChild(run, "category", JourneyKeys.REVIEW_STAGE, JourneyKeys.CONFERENCE_STAGE)
                        .ifPresent(known::add);
            case JourneyKeys.LEAVING -> leaving(run).ifPresent(known::add);
            default -> {}
        }
        return known;
    }

    /** Whoever was named last, as long as nobody names somebody else. */
    private Optional<KnownAnswer> lead(StageRun run) {
        return !NAMES_LEAD.contains(run.stage())
                ? Optional.empty()
                : records.all(run, NAMES_LEAD.toArray(String[]::new)).stream()
                        .flatMap(earlier ->
                                earlier.answer(LEAD).map(lead -> new KnownAnswer(LEAD, lead, earlier.words())).stream())
                        .findFirst();
    }

    private Optional<KnownAnswer> same(StageRun run, String stage, String key) {
        return records.contact(run, stage)
                .flatMap(earlier -> earlier.answer(key).map(value -> new KnownAnswer(key, value, earlier.words())));
    }

    /** Where the family agrees, nobody goes ahead without their agreement. */
    private Optional<KnownAnswer> agreed(StageRun run) {
        return records.contact(run, JourneyKeys.CONTACT_STAGE)
                .filter(earlier ->
                        earlier.answer("consentSought").filter("agreed"::equals).isPresent())
                .map(earlier ->
                        new KnownAnswer("consentOverridden", "no", earlier.words() + ", where the family agrees"));
    }

    /** What the family said when they took their agreement back, or did not give it. */
    private Optional<KnownAnswer> declined(StageRun run) {
        return withdrawals.undecided(run.journeyId()).stream()
                .findFirst()
                .map(w -> new KnownAnswer("familySaid", w.words(), "what " + w.saidBy() + " said when they withdrew"))
                .or(() -> records.followUp(run, "family-agreement").flatMap(earlier -> earlier.answer("declinedWords")
                        .map(words -> new KnownAnswer("familySaid", words, earlier.words()))));
    }

    private List<KnownAnswer> referrerTold(StageRun run) {
        return records.followUp(run, "tell-referrer")
                .filter(earlier -> Objects.equals(earlier.record().contactId(), run.contactId()))
                .filter(earlier -> earlier.answer("told").filter("yes"::equals).isPresent())
                .map(earlier -> List.of(
                        new KnownAnswer("referrerTold", "yes", earlier.words()),
                        new KnownAnswer(
                                "referrerToldHow",
                                TOLD_HOW.getOrDefault(earlier.answer("toldHow").orElse(""), ""),
                                earlier.words())))
                .orElse(List.of());
    }

    private Optional<KnownAnswer> perChild(StageRun run, String key, String... stages) {
        return records.latest(run, stages).flatMap(earlier -> {
            Map<String, Object> ofThese = new HashMap<>();
            if (earlier.answer(key).orElse(null) instanceof Map<?, ?> byChild) {
                run.childIds().ids().stream()
                        .map(id -> "child-" + id)
                        .filter(byChild::containsKey)
                        .forEach(child -> ofThese.put(child, byChild.get(child)));
            }
            return ofThese.isEmpty() ? Optional.empty() : Optional.of(new KnownAnswer(key, ofThese, earlier.words()));
        });
    }

    private Optional<KnownAnswer> leaving(StageRun run) {
        return departures.findByEpisodeIdOrderById(run.episodeId()).stream()
                .filter(d -> run.childIds().ids().containsAll(d.childIds().ids()))
                .reduce((earlier, later) -> later)
                .map(d -> new KnownAnswer("reasonCode", d.reason().code(), "what we were told"));
    }
}
