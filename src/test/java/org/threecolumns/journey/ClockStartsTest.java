package org.threecolumns.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** The moment that a clock of social care counts from, whenever its stage opens. */
@ProductTest
class ClockStartsTest {

    @Autowired
    private ClockStarts starts;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private JourneyRepository journeys;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void aReferral_countsFromTheDecisionThatMadeIt() {
        Contact contact = kit.firstContact("Poppy");
        kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        StageRun decision = kit.open(contact.familyId(), "next-step-decision");
        Journey journey = journeys.findById(decision.journeyId()).orElseThrow();
        assertThat(referred(journey, decision.childIds())).isEqualTo(clock.instant());
        kit.sign(contact.familyId(), "next-step-decision", "mina.manager", Answers.decision(decision, "social-care"));
        Instant decided = clock.instant();
        clock.advance(Duration.ofDays(2));
        assertThat(referred(journey, decision.childIds())).isEqualTo(decided);
    }

    private Instant referred(Journey journey, ChildIds children) {
        return starts.of(journey, JourneyKeys.REFERRAL_STAGE, children).at();
    }
}
