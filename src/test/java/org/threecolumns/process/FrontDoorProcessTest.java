package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.journey.RecordCheck;
import org.threecolumns.journey.StageRun;

@ProductTest
class FrontDoorProcessTest {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private EpisodeRepository episodes;

    @Autowired
    private RecordCheck records;

    @Test
    void adviceOnly_closesTheEpisodeWhenTheReferrerIsTold() {
        Contact contact = kit.firstContact("Poppy", "Reed");
        long family = contact.familyId();
        kit.sign(family, "contact", "fiona.frontdoor", Answers.contact());
        StageRun decision = kit.open(family, "next-step-decision");
        kit.sign(family, "next-step-decision", "mina.manager", Answers.decision(decision, "advice"));
        assertThat(kit.openStages(family)).containsExactly("tell-referrer");
        kit.sign(family, "tell-referrer", "fiona.frontdoor", Answers.told());
        assertThat(episodes.findById(contact.episodeId()).orElseThrow().isOpen())
                .isFalse();
        assertThat(records.firstFault()).isEmpty();
    }

    @Test
    void incompleteContact_staysOpenAndNamesEveryGap() {
        Contact contact = kit.firstContact("Poppy");
        StageRun run = kit.open(contact.familyId(), "contact");
        assertThat(kit.signOnly(run, "fiona.frontdoor", kit.draft(Map.of())))
                .extracting("code")
                .contains("empty-column", "no-next-step", "no-impact", "no-score", "required");
        assertThat(kit.openStages(contact.familyId())).isEqualTo(List.of("contact"));
    }
}
