package org.threecolumns.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.contact.ContactInput;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.Episode;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.ConsentService;
import org.threecolumns.journey.DebtService;
import org.threecolumns.journey.JourneyEngine;
import org.threecolumns.journey.JourneyRepository;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;

/** What can happen to any family beside its stages, in words; nothing where it cannot happen now. */
@TestComponent
public class FamilyHappenings {

    private static final LocalDate BORN = LocalDate.of(2019, 5, 4);

    private final JourneyKit kit;
    private final Walks walks;
    private final JourneyRepository journeys;
    private final JourneyEngine engine;
    private final ConsentService consent;
    private final DebtService debts;
    private final RecordingDebtRepository owed;

    FamilyHappenings(
            JourneyKit kit,
            Walks walks,
            JourneyRepository journeys,
            JourneyEngine engine,
            ConsentService consent,
            DebtService debts,
            RecordingDebtRepository owed) {
        this.kit = kit;
        this.walks = walks;
        this.journeys = journeys;
        this.engine = engine;
        this.consent = consent;
        this.debts = debts;
        this.owed = owed;
    }

    /** A first contact about one, two or three children, the third of them unborn. */
    Contact contact(Chance chance) {
        List<NewChild> children =
                List.of(child("Lily"), child("Jack"), unborn()).subList(0, 1 + chance.below(3));
        return kit.record(new ContactInput(
                null,
                null,
                List.of(),
                children,
                "Ms Alder, school",
                "They come to school hungry.",
                null,
                kit.search()));
    }

    String contactAgain(long family, Chance chance) {
        List<Long> known = walks.children(family).ids();
        List<Long> about = chance.oneIn(5) ? List.of() : chance.some(known);
        List<NewChild> newcomers = about.isEmpty() || chance.oneIn(4) ? List.of(child("Newcomer")) : List.of();
        Contact contact = kit.record(
                new ContactInput(null, family, about, newcomers, "Neighbour", "Shouting again.", null, kit.search()));
        return contact.kind() + " contact about " + about + " and " + newcomers.size() + " newcomers";
    }

    Optional<String> actNow(Episode episode, Chance chance) {
        ChildIds all = walks.children(episode.familyId());
        ChildIds about = ChildIds.of(chance.some(all.ids()));
        ActNowService.Outcome outcome =
                walks.actNow.act(episode.familyId(), all, about, "He was hit last night.", "sami.social");
        must(outcome.problems());
        if (!outcome.begun()) {
            throw new AssertionError("The engine did not follow an act now");
        }
        return Optional.of("act now for " + about);
    }

    Optional<String> withdrawConsent(Episode episode, Chance chance) {
        return journeys.openOfEpisode(episode.id()).stream()
                .filter(engine::mayWithdrawConsent)
                .findFirst()
                .map(journey -> {
                    must(consent.withdraw(journey.id(), "Mum", "No more, please.", kit.today(), "fiona.frontdoor"));
                    return "consent withdrawn on journey " + journey.id();
                });
    }

    Optional<String> settleDebt(Episode episode, Chance chance) {
        return owed.openOfEpisode(episode.id()).stream().findFirst().map(debt -> {
            RecordingDebt.How how = chance.any(List.of(RecordingDebt.How.values()));
            must(debts.settle(debt.id(), how, "Written up.", "hope.head"));
            return "debt " + how;
        });
    }

    private static void must(List<FieldError> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
    }

    private NewChild child(String name) {
        return new NewChild(name, "Larkspur", BORN, null, null);
    }

    private NewChild unborn() {
        return new NewChild("Baby", "Larkspur", null, kit.today().plusMonths(3), null);
    }
}
