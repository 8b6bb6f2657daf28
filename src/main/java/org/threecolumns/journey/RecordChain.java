package org.threecolumns.journey;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends records to the chain of an episode. Each link seals the record and the link before it; the head seals how many there
 * are; the register seals which episodes exist. Appending is always part of the caller's transaction.
 */
@Component
public class RecordChain {

    private final StageRecordRepository records;
    private final JdbcClient jdbc;
    private final RecordSeal seal;

    RecordChain(StageRecordRepository records, JdbcClient jdbc, RecordSeal seal) {
        this.records = records;
        this.jdbc = jdbc;
        this.seal = seal;
    }

    record Head(int records, String link) {}

    /** Enters a new episode in the register and opens its chain. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(long episodeId) {
        Head register = registerHead();
        long number = register.records() + 1L;
        String link = seal.seal("episode", number, episodeId, register.link());
        jdbc.sql("insert into episode_register (number, episode_id, previous_link, link) values (:n, :e, :p, :l)")
                .param("n", number)
                .param("e", episodeId)
                .param("p", register.link())
                .param("l", link)
                .update();
        jdbc.sql("update episode_register_head set episodes = :n, link = :l, seal = :s where id = 1")
                .param("n", number)
                .param("l", link)
                .param("s", seal.seal("register", number, link))
                .update();
        jdbc.sql("insert into record_head (episode_id, records, link, seal) values (:e, 0, :l, :s)")
                .param("e", episodeId)
                .param("l", RecordSeal.BEGINNING)
                .param("s", seal.seal("head", episodeId, 0, RecordSeal.BEGINNING))
                .update();
    }

    /** Signs one record; number, hashes and links of the given draft are filled in here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StageRecord append(UnsignedRecord unsigned) {
        Head head = lockHead(unsigned.episodeId());
        int number = head.records() + 1;
        String hash = seal.hash(unsigned.content());
        StageRecord record = unsigned.numbered(number, hash, head.link(), linkOf(unsigned, number, hash, head.link()));
        StageRecord stored = records.save(record);
        jdbc.sql("update record_head set records = :n, link = :l, seal = :s where episode_id = :e")
                .param("n", number)
                .param("l", record.link())
                .param("s", seal.seal("head", record.episodeId(), number, record.link()))
                .param("e", record.episodeId())
                .update();
        return stored;
    }

    private String linkOf(UnsignedRecord r, int number, String hash, String previous) {
        return linkOf(seal, r.numbered(number, hash, previous, ""));
    }

    static String linkOf(RecordSeal seal, StageRecord r) {
        return seal.seal(
                r.familyId(),
                r.episodeId(),
                r.journeyId(),
                r.stageRunId(),
                r.number(),
                r.kind(),
                r.stage(),
                r.correctsRecordId(),
                r.route(),
                r.routeChildIds(),
                r.contactId(),
                r.tier(),
                r.audience(),
                r.signedAt(),
                r.signedBy(),
                r.contentHash(),
                r.previousLink());
    }

    private Head registerHead() {
        Optional<Head> head = jdbc.sql("select episodes, link from episode_register_head where id = 1 for update")
                .query((rs, i) -> new Head(rs.getInt(1), rs.getString(2)))
                .optional();
        return head.orElseThrow(() -> new IllegalStateException("The register of episodes has no head"));
    }

    private Head lockHead(long episodeId) {
        return jdbc.sql("select records, link from record_head where episode_id = :e for update")
                .param("e", episodeId)
                .query((rs, i) -> new Head(rs.getInt(1), rs.getString(2)))
                .single();
    }

    /** Sets up the empty register once, at the first start. */
    @Transactional
    public void prepare() {
        boolean there = jdbc.sql("select count(*) from episode_register_head")
                        .query(Integer.class)
                        .single()
                > 0;
        if (!there) {
            jdbc.sql("insert into episode_register_head (id, episodes, link, seal) values (1, 0, :l, :s)")
                    .param("l", RecordSeal.BEGINNING)
                    .param("s", seal.seal("register", 0L, RecordSeal.BEGINNING))
                    .update();
        }
    }
}
