package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.TestClock;
import org.threecolumns.family.Contact;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.journey.RecordCheck;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.JourneyRoutes;
import org.threecolumns.timeliness.MovableClock;

/** Families travel from the first contact to closure, and every record of it stands the check. */
abstract class JourneyTests {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private JourneyRoutes routes;

    @Autowired
    private SampleFamily sample;

    @Autowired
    private EpisodeRepository episodes;

    @Autowired
    private StageRecordRepository records;

    @Autowired
    private RecordCheck check;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void turnTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void contactToClosureWithNeedsMet() {
        Contact contact = routes.cafToClosure(3, "Ivy", "Ash");
        assertThat(episode(contact).isOpen()).isFalse();
        assertThat(records.ofEpisode(contact.episodeId()))
                .extracting(StageRecord::stage)
                .containsExactly(
                        "contact",
                        "next-step-decision",
                        "tell-referrer",
                        "family-agreement",
                        "caf",
                        "taf-meeting",
                        "taf-review",
                        "taf-review",
                        "taf-review",
                        "closure",
                        "episode-closed");
        assertThat(check.firstFault()).isEmpty();
    }

    @Test
    void familyWithEverythingStandsTheCheck() {
        sample.withEverything();
        assertThat(check.firstFault()).isEmpty();
    }

    /** A database keeps microseconds; a record signed between two of them is still whole when it is read again. */
    @Test
    void recordSignedBetweenTwoMicrosecondsStandsTheCheck() {
        clock.set(LocalDateTime.of(2026, 3, 3, 11, 0, 0, 123_999_999));
        Contact contact = kit.firstContact("Ivy");
        kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        assertThat(check.firstFault()).isEmpty();
    }

    @Test
    void refusedSignatureLeavesNoTrace() {
        Contact contact = kit.firstContact("Ivy");
        kit.signOnly(kit.open(contact.familyId(), "contact"), "fiona.frontdoor", kit.draft(Answers.contact()));
        assertThat(records.ofEpisode(contact.episodeId())).isEmpty();
        assertThat(kit.openStages(contact.familyId())).containsExactly("contact");
        assertThat(check.firstFault()).isEmpty();
    }

    @Test
    void changedRecordIsNamed() {
        Contact contact = routes.adviceOnly("Ivy");
        StageRecord signed = records.ofEpisode(contact.episodeId()).get(0);
        change(signed, signed.content().replace("hungry", "happy"));
        assertThat(check.firstFault())
                .hasValue("Record 1 of episode " + contact.episodeId() + " (contact) was changed after it was signed");
        change(signed, signed.content());
        assertThat(check.firstFault()).isEmpty();
    }

    private void change(StageRecord record, String content) {
        jdbc.sql("update stage_record set content = :c where id = :id")
                .param("c", content)
                .param("id", record.id())
                .update();
    }

    private Episode episode(Contact contact) {
        return episodes.findById(contact.episodeId()).orElseThrow();
    }
}
