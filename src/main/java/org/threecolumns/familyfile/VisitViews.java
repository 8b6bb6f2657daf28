package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.CasePage;
import org.threecolumns.casework.Visit;
import org.threecolumns.casework.VisitDue;
import org.threecolumns.casework.Visits;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.timeliness.Deadlines;

/** Shows visits to children: those that were made, and those that are due. */
@Component
class VisitViews {

    private static final int OF_A_CHILD = 10;

    private final Visits visits;
    private final ChildRepository children;
    private final Accounts accounts;
    private final CaseWords words;
    private final Deadlines deadlines;
    private final Clock clock;

    VisitViews(
            Visits visits,
            ChildRepository children,
            Accounts accounts,
            CaseWords words,
            Deadlines deadlines,
            Clock clock) {
        this.visits = visits;
        this.children = children;
        this.accounts = accounts;
        this.words = words;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param next where earlier visits go on; null where there are none */
    record OfChild(long childId, String name, List<VisitLine> visits, CasePage.After next) {}

    record VisitLine(String day, String by, String seen, String note, String recorded) {}

    record DueLine(
            String familyReference,
            String familyName,
            String childName,
            String plan,
            String due,
            String dueOn,
            boolean late,
            String last) {}

    /** The latest visits to each child of a family. */
    List<OfChild> ofFamily(long familyId, CurrentUser me) {
        return children.ofFamily(familyId).stream()
                .map(c -> ofChild(c, me, CasePage.After.LATEST))
                .toList();
    }

    OfChild ofChild(Child child, CurrentUser me, CasePage.After after) {
        CasePage<Visit> page = visits.ofChild(Visibility.of(me), child.id(), after, OF_A_CHILD);
        return new OfChild(
                child.id(), child.name(), page.rows().stream().map(this::line).toList(), page.next());
    }

    private VisitLine line(Visit v) {
        String who = accounts.find(v.recordedBy()).map(CurrentUser::displayName).orElse(v.recordedBy());
        LocalDate on = LocalDate.ofInstant(v.recordedAt(), clock.getZone());
        return new VisitLine(
                v.visitedOn().format(PlainDates.LONG),
                v.visitedBy(),
                CaseworkViews.seen(v),
                v.note(),
                "written down by " + who + " on " + on.format(PlainDates.LONG));
    }

    DueLine due(VisitDue d) {
        return new DueLine(
                d.familyReference(),
                d.familyName(),
                d.childName(),
                words.plan(d.kind()),
                deadlines.inWords(d.dueOn()),
                d.dueOn().format(PlainDates.LONG),
                d.dueOn().isBefore(LocalDate.now(clock)),
                d.lastVisitOn() == null
                        ? "not seen under this plan yet"
                        : d.lastVisitOn().format(PlainDates.LONG));
    }
}
