package org.threecolumns.database;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.access.AccessEntry;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.access.Visibility;
import org.threecolumns.document.Documents;
import org.threecolumns.document.Files;
import org.threecolumns.document.NewDocument;
import org.threecolumns.family.Contact;
import org.threecolumns.family.People;
import org.threecolumns.familyfile.Stars;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.ConsentService;
import org.threecolumns.journey.Corrections;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.JourneyRoutes;

/** A family that has left a row in every table: early help running, act now with its debt, consent withdrawn, a correction, casework. */
@TestComponent
class SampleFamily {

    private final JourneyKit kit;
    private final JourneyRoutes routes;
    private final ActNowService actNow;
    private final ConsentService consent;
    private final Corrections corrections;
    private final StageRecordRepository records;
    private final People people;
    private final AccessLog log;
    private final CaseworkKit casework;
    private final Documents documents;
    private final Stars stars;
    private final Clock clock;

    SampleFamily(
            JourneyKit kit,
            JourneyRoutes routes,
            ActNowService actNow,
            ConsentService consent,
            Corrections corrections,
            StageRecordRepository records,
            People people,
            AccessLog log,
            CaseworkKit casework,
            Documents documents,
            Stars stars,
            Clock clock) {
        this.kit = kit;
        this.routes = routes;
        this.actNow = actNow;
        this.consent = consent;
        this.corrections = corrections;
        this.records = records;
        this.people = people;
        this.log = log;
        this.casework = casework;
        this.documents = documents;
        this.stars = stars;
        this.clock = clock;
    }

    record Sample(Contact contact, StageRun run) {}

    Sample withEverything() {
        Contact contact = routes.inEarlyHelp("Linnet", "Wren");
        long family = contact.familyId();
        StageRun review = kit.open(family, "taf-review");
        people.add(family, "Iris Larkspur", "Mother");
        corrections.correct(
                records.ofEpisode(contact.episodeId()).get(0).id(),
                "It was a Tuesday.",
                "Wrong day.",
                kit.user("fiona.frontdoor"));
        actNow.act(family, contact.childIds(), contact.childIds(), "A bruise was seen.", "fiona.frontdoor");
        consent.withdraw(review.journeyId(), "Mum", "Not any more.", LocalDate.now(clock), "lena.lead");
        kit.goOn(family);
        log.write("lena.lead", AccessEntry.Action.VIEW, family, "family page");
        StageRun strategy = kit.open(family, "strategy-discussion");
        casework.withEverything(contact, strategy);
        NewDocument drawing = new NewDocument(
                family,
                "house.png",
                Files.png(8, 8),
                "Drawing",
                contact.childIds(),
                Audience.EVERYONE,
                Tier.EARLY_HELP);
        documents.add(drawing, Visibility.of(kit.user("fiona.frontdoor")));
        stars.put(family, "contact-" + contact.id(), "fiona.frontdoor");
        return new Sample(contact, strategy);
    }
}
