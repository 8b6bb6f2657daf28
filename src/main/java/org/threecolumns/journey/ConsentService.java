package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Dates;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * Records that a family withdraws its consent to early help. The running stage is superseded; a manager considers the risk and
 * decides what follows.
 */
@Service
public class ConsentService {

    private final ConsentWithdrawalRepository withdrawals;
    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final JourneyEngine engine;
    private final RecordChain chain;
    private final Clock clock;

    ConsentService(
            ConsentWithdrawalRepository withdrawals,
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            JourneyEngine engine,
            RecordChain chain,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.journeys = journeys;
        this.travellers = travellers;
        this.engine = engine;
        this.chain = chain;
        this.clock = clock;
    }

    /** @return what is missing; empty when it is recorded and a manager has the decision */
    @Transactional
    public List<FieldError> withdraw(long journeyId, String saidBy, String words, LocalDate saidOn, String username) {
        Journey journey = journeys.findById(journeyId).orElseThrow();
        List<FieldError> problems = problems(journey, saidBy, words, saidOn);
        if (!problems.isEmpty()) {
            return problems;
        }
        ConsentWithdrawal withdrawal = withdrawals.save(new ConsentWithdrawal(
                null,
                journey.familyId(),
                journey.episodeId(),
                journeyId,
                Words.clean(saidBy),
                Words.clean(words),
                saidOn,
                clock.instant(),
                username,
                null));
        ChildIds children = ChildIds.of(travellers.travelling(journeyId).stream()
                .map(JourneyChild::childId)
                .toList());
        chain.append(new UnsignedRecord(
                journey.familyId(),
                journey.episodeId(),
                journeyId,
                null,
                StageRecord.Kind.CONSENT_WITHDRAWN,
                "consent-withdrawn",
                null,
                null,
                children,
                null,
                Tier.EARLY_HELP,
                clock.instant(),
                username,
                SignedContent.json(Map.of(
                        "saidBy", withdrawal.saidBy(), "words", withdrawal.words(), "saidOn", withdrawal.saidOn()))));
        engine.consentWithdrawn(journey);
        return List.of();
    }

    private List<FieldError> problems(Journey journey, String saidBy, String words, LocalDate saidOn) {
        List<FieldError> problems = new ArrayList<>();
        if (!engine.mayWithdrawConsent(journey)) {
            problems.add(new FieldError(
                    "journey",
                    "not-early-help",
                    "There is no early help running here that consent could be withdrawn from"));
        }
        if (Words.isBlank(saidBy) || saidBy.length() > 200) {
            problems.add(
                    new FieldError("saidBy", "blank", "Say who withdrew their consent, in 200 characters or fewer"));
        }
        if (Words.isBlank(words) || words.length() > 4000) {
            problems.add(new FieldError("words", "blank", "Write what they said, in 4000 characters or fewer"));
        }
        if (saidOn == null || !Dates.isPlausible(saidOn) || saidOn.isAfter(LocalDate.now(clock))) {
            problems.add(new FieldError("saidOn", "date", "Give the day they said it, which cannot be in the future"));
        }
        return problems;
    }
}
