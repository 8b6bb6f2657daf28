package org.threecolumns.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Verifies the register and every episode's chain, and names the first fault in words. */
@Component
public class RecordCheck {

    private final StageRecordRepository records;
    private final JdbcClient jdbc;
    private final RecordSeal seal;

    RecordCheck(StageRecordRepository records, JdbcClient jdbc, RecordSeal seal) {
        this.records = records;
        this.jdbc = jdbc;
        this.seal = seal;
    }

    record Entry(long number, long episodeId, String previousLink, String link) {}

    record Head(long count, String link, String seal) {}

    /** @return the first fault found, or empty when nothing was altered */
    @Transactional(readOnly = true)
    public Optional<String> firstFault() {
        List<Entry> entries = jdbc.sql(
                        "select number, episode_id, previous_link, link from episode_register order by number")
                .query((rs, i) -> new Entry(rs.getLong(1), rs.getLong(2), rs.getString(3), rs.getString(4)))
                .list();
        Optional<String> fault = registerFault(entries).or(() -> strangers(entries));
        for (Entry entry : entries) {
            fault = fault.or(() -> episodeFault(entry.episodeId()));
        }
        return fault;
    }

    private Optional<String> registerFault(List<Entry> entries) {
        String previous = RecordSeal.BEGINNING;
        long number = 0;
        for (Entry e : entries) {
            number++;
            String expected = seal.seal("episode", number, e.episodeId(), previous);
            if (e.number() != number
                    || !e.previousLink().equals(previous)
                    || !e.link().equals(expected)) {
                return Optional.of("The register of episodes is broken at entry " + number);
            }
            previous = e.link();
        }
        Optional<Head> head = jdbc.sql("select episodes, link, seal from episode_register_head where id = 1")
                .query((rs, i) -> new Head(rs.getLong(1), rs.getString(2), rs.getString(3)))
                .optional();
        boolean whole =
                head.filter(sealed("register", entries.size(), previous)).isPresent();
        if (whole) {
            return Optional.empty();
        }
        return Optional.of(head.filter(h -> h.count() != entries.size())
                .map(h -> "The register of episodes should hold " + h.count() + " episodes and holds " + entries.size())
                .orElse("The head of the register of episodes was changed or is gone"));
    }

    private java.util.function.Predicate<Head> sealed(String what, long count, String link) {
        return h -> h.count() == count && h.link().equals(link) && h.seal().equals(seal.seal(what, count, link));
    }

    /** Episodes that exist without being registered, and registered ones that no longer exist. */
    private Optional<String> strangers(List<Entry> entries) {
        Set<Long> registered =
                new TreeSet<>(entries.stream().map(Entry::episodeId).toList());
        Set<Long> existing = new TreeSet<>(
                jdbc.sql("select id from episode").query(Long.class).list());
        Optional<Long> missing =
                registered.stream().filter(id -> !existing.contains(id)).findFirst();
        Optional<Long> extra =
                existing.stream().filter(id -> !registered.contains(id)).findFirst();
        return missing.map(id -> "Episode " + id + " was registered and is gone")
                .or(() -> extra.map(id -> "Episode " + id + " was never registered"));
    }

    /** The first fault in one episode's chain, or empty when nothing was altered. */
    @Transactional(readOnly = true)
    public Optional<String> episodeFault(long episodeId) {
        String previous = RecordSeal.BEGINNING;
        int number = 0;
        List<StageRecord> chain = records.ofEpisode(episodeId);
        for (StageRecord r : chain) {
            number++;
            String where = "Record " + number + " of episode " + episodeId;
            if (r.number() != number) {
                return Optional.of(where + " is missing");
            }
            if (!seal.hash(r.content()).equals(r.contentHash()) && !isDisposed(r, chain)) {
                return Optional.of(where + " (" + r.stage() + ") was changed after it was signed");
            }
            if (!r.previousLink().equals(previous) || !r.link().equals(RecordChain.linkOf(seal, r))) {
                return Optional.of(where + " (" + r.stage() + ") does not fit the chain");
            }
            previous = r.link();
        }
        return headFault(episodeId, number, previous);
    }

    /** Content that went lawfully is empty, and a later sealed record says so; nobody without the key can write that one. */
    private static boolean isDisposed(StageRecord r, List<StageRecord> chain) {
        return r.content().isEmpty()
                && chain.stream()
                        .anyMatch(later -> later.kind() == StageRecord.Kind.CONTENT_DISPOSED
                                && later.number() > r.number()
                                && r.id().equals(later.correctsRecordId()));
    }

    private Optional<String> headFault(long episodeId, int count, String link) {
        Optional<Head> head = jdbc.sql("select records, link, seal from record_head where episode_id = :e")
                .param("e", episodeId)
                .query((rs, i) -> new Head(rs.getLong(1), rs.getString(2), rs.getString(3)))
                .optional();
        boolean whole = head.filter(h -> h.count() == count
                        && h.link().equals(link)
                        && h.seal().equals(seal.seal("head", episodeId, count, link)))
                .isPresent();
        if (whole) {
            return Optional.empty();
        }
        return Optional.of(head.filter(h -> h.count() != count)
                .map(h -> "Episode " + episodeId + " should hold " + h.count() + " records and holds " + count)
                .orElse("The head of episode " + episodeId + " was changed or is gone"));
    }
}
