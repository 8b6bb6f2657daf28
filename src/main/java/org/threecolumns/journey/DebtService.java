package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Settles recording debts: written up, or discharged by a manager with a reason. Closing looks again afterwards. */
@Service
public class DebtService {

    private final RecordingDebtRepository debts;
    private final ActNowRepository acts;
    private final RecordChain chain;
    private final EpisodeClosing closing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DebtService(
            RecordingDebtRepository debts,
            ActNowRepository acts,
            RecordChain chain,
            EpisodeClosing closing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.debts = debts;
        this.acts = acts;
        this.chain = chain;
        this.closing = closing;
        this.events = events;
        this.clock = clock;
    }

    /** @return what is missing; empty when the debt is settled, also when it was settled before */
    @Transactional
    public List<FieldError> settle(long debtId, RecordingDebt.How how, String words, String username) {
        if (Words.isBlank(words) || words.length() > 4000) {
            return List.of(new FieldError("words", "blank", "Write what happened, in 4000 characters or fewer"));
        }
        RecordingDebt debt = debts.findById(debtId).orElseThrow();
        if (debt.settledAt() == null) {
            settle(debt, how, Words.clean(words), username);
            closing.closeIfNothingIsOpen(debt.episodeId());
        }
        return List.of();
    }

    /** Signing the strategy discussion of an act now writes it up. */
    void writtenUp(long actNowId, String username) {
        debts.openOfActNow(actNowId)
                .forEach(debt -> settle(debt, RecordingDebt.How.RECORDED, "Strategy discussion signed", username));
    }

    private void settle(RecordingDebt debt, RecordingDebt.How how, String words, String username) {
        events.publishEvent(new DebtSettled(debts.save(debt.settled(clock.instant(), username, how, words))));
        ChildIds children = acts.findById(debt.actNowId()).map(ActNow::childIds).orElse(ChildIds.NONE);
        chain.append(new UnsignedRecord(
                debt.familyId(),
                debt.episodeId(),
                null,
                null,
                StageRecord.Kind.DEBT_SETTLED,
                "recording-debt",
                null,
                null,
                children,
                null,
                Tier.STATUTORY,
                clock.instant(),
                username,
                SignedContent.json(Map.of("actNow", debt.actNowId(), "how", how, "words", words))));
    }
}
