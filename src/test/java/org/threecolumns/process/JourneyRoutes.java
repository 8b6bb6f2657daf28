package org.threecolumns.process;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Statement;

/** Whole journeys with real map content, from the contact to the end, for tests that need one and do not look at its steps. */
@TestComponent
public class JourneyRoutes {

    private final JourneyKit kit;
    private final MapReading maps;

    JourneyRoutes(JourneyKit kit, MapReading maps) {
        this.kit = kit;
        this.maps = maps;
    }

    /** Contact, decision "advice", referrer told: three signatures. */
    public Contact adviceOnly(String... givenNames) {
        Contact contact = decided("advice", givenNames);
        tellReferrer(contact.familyId());
        return contact;
    }

    /** Contact, decision "CAF", the family's agreement, mapping, TAF meeting, reviews, closure with needs met. */
    public Contact cafToClosure(int reviews, String... givenNames) {
        Contact contact = inEarlyHelp(givenNames);
        long family = contact.familyId();
        for (int review = 1; review <= reviews; review++) {
            hold(family, "taf-review", review == reviews ? "close" : "continue");
        }
        kit.sign(family, "closure", "hope.head", Answers.closure("closed"));
        return contact;
    }

    /** As far as the signed first TAF meeting, with a review ahead. */
    public Contact inEarlyHelp(String... givenNames) {
        Contact contact = decided("caf", givenNames);
        long family = contact.familyId();
        tellReferrer(family);
        kit.sign(family, "family-agreement", "lena.lead", Answers.agreement("yes"));
        kit.sign(family, "caf", "lena.lead", Answers.caf(kit.open(family, "caf"), "plan"));
        hold(family, "taf-meeting", "continue");
        return contact;
    }

    private Contact decided(String nextStep, String... givenNames) {
        Contact contact = kit.firstContact(givenNames);
        long family = contact.familyId();
        kit.sign(family, "contact", "fiona.frontdoor", Answers.contact());
        StageRun decision = kit.open(family, "next-step-decision");
        kit.sign(family, "next-step-decision", "mina.manager", Answers.decision(decision, nextStep));
        return contact;
    }

    private void tellReferrer(long family) {
        kit.sign(family, "tell-referrer", "fiona.frontdoor", Answers.told());
    }

    private void hold(long family, String stage, String outcome) {
        List<Long> statements = maps.read(family, false).activeStatements().stream()
                .map(Statement::id)
                .toList();
        kit.sign(family, stage, "lena.lead", Answers.taf(statements, outcome));
    }
}
