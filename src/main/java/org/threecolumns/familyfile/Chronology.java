package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** What happened with a family, newest first, written by the system: contacts, signed records, beginnings and ends. */
@Component
class Chronology {

    static final int PAGE = 30;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final ContactRepository contacts;
    private final EpisodeRepository episodes;
    private final StageRecordRepository records;
    private final StageRunRepository runs;
    private final SupersededRuns superseded;
    private final Stars stars;
    private final Accounts accounts;
    private final StageNames names;
    private final Clock clock;

    Chronology(
            ContactRepository contacts,
            EpisodeRepository episodes,
            StageRecordRepository records,
            StageRunRepository runs,
            SupersededRuns superseded,
            Stars stars,
            Accounts accounts,
            StageNames names,
            Clock clock) {
        this.contacts = contacts;
        this.episodes = episodes;
        this.records = records;
        this.runs = runs;
        this.superseded = superseded;
        this.stars = stars;
        this.accounts = accounts;
        this.names = names;
        this.clock = clock;
    }

    /** @param recordId the signed record to open, or null; @param star who starred it and when, or null */
    public record Event(String key, String when, String what, String by, String words, Long recordId, String star) {}

    public record Page(List<Event> events, boolean more) {}

    /** What a reader wants to see of it; null and false ask for nothing. */
    record Wanted(Long child, Long episode, boolean starred) {

        static final Wanted ALL = new Wanted(null, null, false);
    }

    /** An event before anybody is named in it. */
    private record Happened(
            String key,
            Long episode,
            ChildIds children,
            Instant at,
            String what,
            String by,
            String words,
            Long recordId) {

        boolean isWanted(Wanted wanted, Map<String, ChronologyStar> starred) {
            return (wanted.child() == null || children.isEmpty() || children.contains(wanted.child()))
                    && (wanted.episode() == null || wanted.episode().equals(episode))
                    && (!wanted.starred() || starred.containsKey(key));
        }
    }

    /** @param page from 0 */
    Page of(long familyId, CurrentUser me, int page) {
        return of(familyId, me, Wanted.ALL, page, PAGE);
    }

    @Transactional(readOnly = true)
    public Page of(long familyId, CurrentUser me, Wanted wanted, int page, int size) {
        Map<String, ChronologyStar> starred = stars.standing(familyId);
        List<Happened> all = happened(familyId, me).stream()
                .filter(h -> h.isWanted(wanted, starred))
                .sorted(Comparator.comparing(Happened::at).reversed())
                .toList();
        int from = (int) Math.min(all.size(), (long) Math.max(0, page) * size);
        int to = Math.min(all.size(), from + size);
        Map<String, String> people = new HashMap<>();
        List<Event> events = all.subList(from, to).stream()
                .map(h -> event(h, starred.get(h.key()), people))
                .toList();
        return new Page(events, to < all.size());
    }

    /** Whether there is such an event, and this reader sees it. */
    @Transactional(readOnly = true)
    public boolean shows(long familyId, CurrentUser me, String key) {
        return happened(familyId, me).stream().anyMatch(h -> h.key().equals(key));
    }

    private List<Happened> happened(long familyId, CurrentUser me) {
        List<Happened> all = new ArrayList<>();
        contacts.findByFamilyIdOrderByReceivedAtDesc(familyId).forEach(c -> all.add(contact(c)));
        for (Episode e : episodes.findByFamilyIdOrderByOpenedAtDesc(familyId)) {
            all.add(plain("episode-" + e.id(), e.id(), e.openedAt(), "Episode " + e.reference() + " opened"));
            if (!e.isOpen()) {
                all.add(plain("closed-" + e.id(), e.id(), e.closedAt(), "Episode " + e.reference() + " closed"));
            }
            superseded.ofEpisode(e.id(), me).forEach(s -> all.add(ended(s, e.id())));
        }
        Map<Long, ChildIds> about =
                runs.ofFamily(familyId).stream().collect(Collectors.toMap(StageRun::id, StageRun::childIds));
        records.ofFamily(familyId, Visibility.of(me).statutory()).forEach(r -> all.add(record(r, about)));
        return all;
    }

    private Event event(Happened h, ChronologyStar star, Map<String, String> people) {
        String by = h.by() == null ? null : people.computeIfAbsent(h.by(), this::name);
        String starred = star == null
                ? null
                : "Starred by " + people.computeIfAbsent(star.starredBy(), this::name) + ", " + when(star.starredAt());
        return new Event(h.key(), when(h.at()), h.what(), by, h.words(), h.recordId(), starred);
    }

    private Happened contact(Contact c) {
        String what =
                switch (c.kind()) {
                    case FIRST -> "First contact";
                    case RETURN -> "Contact; the family is back";
                    case FURTHER -> "Further contact";
                    case STEP_UP -> "Stepped up through the front door";
                };
        return new Happened(
                "contact-" + c.id(),
                c.episodeId(),
                c.childIds(),
                c.receivedAt(),
                what + (c.caller() == null ? "" : ", " + c.caller()),
                c.receivedBy(),
                c.words(),
                null);
    }

    private static Happened plain(String key, Long episode, Instant at, String what) {
        return new Happened(key, episode, ChildIds.NONE, at, what, null, null, null);
    }

    private static Happened ended(SupersededRuns.Superseded s, Long episode) {
        return new Happened("run-" + s.runId(), episode, s.children(), s.at(), s.what(), null, null, s.recordId());
    }

    private Happened record(StageRecord r, Map<Long, ChildIds> about) {
        ChildIds children = r.stageRunId() == null ? ChildIds.NONE : about.getOrDefault(r.stageRunId(), ChildIds.NONE);
        return new Happened(
                "record-" + r.id(), r.episodeId(), children, r.signedAt(), named(r), r.signedBy(), null, r.id());
    }

    private String named(StageRecord r) {
        return switch (r.kind()) {
            case STAGE, FOLLOW_UP ->
                names.stage(r.stage()) + " signed"
                        + (r.route() == null || "done".equals(r.route()) ? "" : ": " + names.route(r.route()));
            case AUTHORISATION -> names.stage(r.stage()) + ": " + names.route(DecidedRoutes.of(r));
            case CORRECTION -> names.stage(r.stage()) + " corrected";
            case CHECKPOINT_LOOKED_AT -> names.stage(r.stage()) + " looked at";
            default -> names.stage(r.stage());
        };
    }

    private String when(Instant at) {
        return ZonedDateTime.ofInstant(at, clock.getZone()).format(WHEN);
    }

    private String name(String username) {
        return accounts.find(username).map(CurrentUser::displayName).orElse(username);
    }
}
