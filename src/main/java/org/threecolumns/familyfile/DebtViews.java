package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Family;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.familyfile.FamilyView.DebtLine;
import org.threecolumns.journey.ActNow;
import org.threecolumns.journey.ActNowRepository;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.timeliness.Deadlines;

/** Shows what was done at once and is still to be written up. */
@Component
class DebtViews {

    private final RecordingDebtRepository debts;
    private final ActNowRepository acts;
    private final FamilyRepository families;
    private final Accounts accounts;
    private final Deadlines deadlines;
    private final Clock clock;

    DebtViews(
            RecordingDebtRepository debts,
            ActNowRepository acts,
            FamilyRepository families,
            Accounts accounts,
            Deadlines deadlines,
            Clock clock) {
        this.debts = debts;
        this.acts = acts;
        this.families = families;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Acting now is statutory material; who acted sees their own debt, whoever they are. */
    static boolean maySee(RecordingDebt debt, CurrentUser me) {
        return Visibility.of(me).statutory() || debt.owner().equals(me.username());
    }

    List<DebtLine> ofFamily(long familyId, CurrentUser me) {
        return debts.findByFamilyIdOrderByOpenedAtDesc(familyId).stream()
                .filter(d -> d.settledAt() == null && maySee(d, me))
                .map(this::line)
                .toList();
    }

    /** A debt with the family it belongs to. */
    record Row(String familyReference, String familyName, DebtLine debt) {}

    Row row(RecordingDebt debt) {
        Family family = families.findById(debt.familyId()).orElseThrow();
        return new Row(family.reference(), family.name(), line(debt));
    }

    /** Names are asked for at once. */
    List<Row> rows(List<DebtList.Owed> page) {
        Map<String, String> names = accounts.names(
                page.stream().map(DebtList.Owed::owner).distinct().toList());
        return page.stream()
                .map(d -> new Row(
                        d.familyReference(),
                        d.familyName(),
                        line(d.id(), d.openedAt(), d.why(), names.getOrDefault(d.owner(), d.owner()), d.dueOn())))
                .toList();
    }

    private DebtLine line(RecordingDebt debt) {
        String why = acts.findById(debt.actNowId()).map(ActNow::why).orElse("");
        String owner = accounts.find(debt.owner()).map(CurrentUser::displayName).orElse(debt.owner());
        return line(debt.id(), debt.openedAt(), why, owner, debt.dueOn());
    }

    private DebtLine line(long id, Instant openedAt, String why, String owner, LocalDate dueOn) {
        LocalDate acted = LocalDate.ofInstant(openedAt, clock.getZone());
        return new DebtLine(
                id,
                "Acted now on " + acted.format(PlainDates.LONG) + ": " + why,
                owner,
                deadlines.inWords(dueOn),
                dueOn.isBefore(LocalDate.now(clock)));
    }
}
