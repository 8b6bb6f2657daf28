package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;

/** What happened with a family, newest first: contacts, signed records, beginnings and ends. */
@Component
class Chronology {

    static final int PAGE = 30;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final ContactRepository contacts;
    private final EpisodeRepository episodes;
    private final StageRecordRepository records;
    private final SupersededRuns superseded;
    private final Accounts accounts;
    private final StageNames names;
    private final Clock clock;

    Chronology(
            ContactRepository contacts,
            EpisodeRepository episodes,
            StageRecordRepository records,
            SupersededRuns superseded,
            Accounts accounts,
            StageNames names,
            Clock clock) {
        this.contacts = contacts;
        this.episodes = episodes;
        this.records = records;
        this.superseded = superseded;
        this.accounts = accounts;
        this.names = names;
        this.clock = clock;
    }

    /** @param recordId the signed record to open, or null */
    record Event(Instant at, String when, String what, String by, String words, Long recordId) {}

    record Page(List<Event> events, boolean more) {}

    /** @param page from 0 */
    Page of(long familyId, CurrentUser me, int page) {
        List<Event> all = new ArrayList<>();
        contacts.findByFamilyIdOrderByReceivedAtDesc(familyId).forEach(c -> all.add(contact(c)));
        for (Episode e : episodes.findByFamilyIdOrderByOpenedAtDesc(familyId)) {
            all.add(episode(e));
            superseded.ofEpisode(e.id(), me).forEach(s -> all.add(ended(s)));
        }
        records.ofFamily(familyId, Visibility.of(me).statutory()).forEach(r -> all.add(record(r)));
        all.sort(Comparator.comparing(Event::at).reversed());
        int from = (int) Math.min(all.size(), (long) Math.max(0, page) * PAGE);
        int to = Math.min(all.size(), from + PAGE);
        return new Page(all.subList(from, to), to < all.size());
    }

    private Event contact(Contact c) {
        String what =
                switch (c.kind()) {
                    case FIRST -> "First contact";
                    case RETURN -> "Contact; the family is back";
                    case FURTHER -> "Further contact";
                    case STEP_UP -> "Stepped up through the front door";
                };
        return new Event(
                c.receivedAt(),
                when(c.receivedAt()),
                what + (c.caller() == null ? "" : ", " + c.caller()),
                name(c.receivedBy()),
                c.words(),
                null);
    }

    private Event episode(Episode e) {
        return new Event(e.openedAt(), when(e.openedAt()), "Episode " + e.reference() + " opened", null, null, null);
    }

    private Event ended(SupersededRuns.Superseded s) {
        return new Event(s.at(), when(s.at()), s.what(), null, null, s.recordId());
    }

    private Event record(StageRecord r) {
        String what =
                switch (r.kind()) {
                    case STAGE, FOLLOW_UP ->
                        names.stage(r.stage()) + " signed"
                                + (r.route() == null || "done".equals(r.route()) ? "" : ": " + names.route(r.route()));
                    case AUTHORISATION -> names.stage(r.stage()) + ": " + names.route(DecidedRoutes.of(r));
                    case CORRECTION -> names.stage(r.stage()) + " corrected";
                    case CHECKPOINT_LOOKED_AT -> names.stage(r.stage()) + " looked at";
                    default -> names.stage(r.stage());
                };
        return new Event(r.signedAt(), when(r.signedAt()), what, name(r.signedBy()), null, r.id());
    }

    private String when(Instant at) {
        return ZonedDateTime.ofInstant(at, clock.getZone()).format(WHEN);
    }

    private String name(String username) {
        return accounts.find(username).map(CurrentUser::displayName).orElse(username);
    }
}
