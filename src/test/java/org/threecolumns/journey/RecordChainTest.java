package org.threecolumns.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.ProductTest;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.Contact;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/**
 * Signed records under the hands of somebody who may write to the database and has no key: the check names the first fault. Two
 * families were given advice; each episode holds four records. Every test is rolled back.
 */
@ProductTest
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordChainTest {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private RecordCheck check;

    @Autowired
    private RecordChain chain;

    @Autowired
    private Corrections corrections;

    @Autowired
    private StageRecordRepository records;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private long episode;
    private long another;

    @BeforeAll
    void twoFamiliesAreAdvised() {
        another = adviseFamily();
        episode = adviseFamily();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.threecolumns.journey.RecordFaults#all")
    void theCheckNamesTheFirstFault(String what, String expected, List<String> statements) {
        statements.forEach(sql -> jdbc.update(filled(sql)));
        assertThat(check.firstFault().orElse(null)).isEqualTo(expected == null ? null : filled(expected));
    }

    @Test
    void correctedRecord_isKeptBesideItsCorrection() {
        StageRecord old = records.ofEpisode(episode).get(0);
        CurrentUser fiona = kit.user("fiona.frontdoor");
        assertThat(corrections.correct(old.id(), "Nan is called Rose.", "The name was wrong.", fiona))
                .isEmpty();
        List<StageRecord> now = records.ofEpisode(episode);
        assertThat(now.get(0)).isEqualTo(old);
        assertThat(now.get(4).correctsRecordId()).isEqualTo(old.id());
        assertThat(check.firstFault()).isEmpty();
    }

    @Test
    void correctionWithoutAReason_isRefused() {
        StageRecord old = records.ofEpisode(episode).get(0);
        CurrentUser fiona = kit.user("fiona.frontdoor");
        assertThat(corrections.correct(old.id(), "Nan is called Rose.", "\u200B", fiona))
                .extracting("field")
                .containsExactly("reason");
        assertThat(records.ofEpisode(episode)).hasSize(4);
    }

    @Test
    void contentDisposedOfLawfully_leavesTheChainWhole() {
        StageRecord old = records.ofEpisode(episode).get(0);
        dispose(old);
        jdbc.update(filled("update stage_record set content = ''" + RecordFaults.OF + " and number = 1"));
        assertThat(check.firstFault()).isEmpty();
    }

    @Test
    void contentChangedAfterItsDisposal_isAFault() {
        dispose(records.ofEpisode(episode).get(0));
        jdbc.update(filled("update stage_record set content = '{}'" + RecordFaults.OF + " and number = 1"));
        assertThat(check.firstFault().orElseThrow()).endsWith("(contact) was changed after it was signed");
    }

    private void dispose(StageRecord old) {
        chain.append(new UnsignedRecord(
                old.familyId(),
                old.episodeId(),
                old.journeyId(),
                old.stageRunId(),
                StageRecord.Kind.CONTENT_DISPOSED,
                old.stage(),
                old.id(),
                null,
                old.routeChildIds(),
                old.contactId(),
                old.tier(),
                clock.instant(),
                "ari.auditor",
                "{\"because\":\"kept for 25 years\"}"));
    }

    private long adviseFamily() {
        Contact contact = kit.firstContact("Poppy");
        long family = contact.familyId();
        kit.sign(family, "contact", "fiona.frontdoor", Answers.contact());
        StageRun decision = kit.open(family, "next-step-decision");
        kit.sign(family, "next-step-decision", "mina.manager", Answers.decision(decision, "advice"));
        kit.sign(family, "tell-referrer", "fiona.frontdoor", Answers.told());
        return contact.episodeId();
    }

    private String filled(String text) {
        long registered = jdbc.queryForObject("select episodes from episode_register_head", Long.class);
        return text.replace("{e}", String.valueOf(episode))
                .replace("{a}", String.valueOf(another))
                .replace("{n}", String.valueOf(registered))
                .replace("{n-1}", String.valueOf(registered - 1));
    }
}
