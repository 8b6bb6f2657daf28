package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.Enquiry;
import org.threecolumns.casework.Plan;
import org.threecolumns.casework.Visit;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.family.PlainDates;
import org.threecolumns.familyfile.CaseworkView.ChildCare;
import org.threecolumns.familyfile.CaseworkView.Line;
import org.threecolumns.timeliness.Deadlines;

/** Shows what each child has open with social care, and since when. */
@Component
class CaseworkViews {

    private final CaseworkReading reading;
    private final ChildRepository children;
    private final PossibleActions possible;
    private final CaseAccess access;
    private final CaseWords words;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseworkViews(
            CaseworkReading reading,
            ChildRepository children,
            PossibleActions possible,
            CaseAccess access,
            CaseWords words,
            Deadlines deadlines,
            Clock clock) {
        this.reading = reading;
        this.children = children;
        this.possible = possible;
        this.access = access;
        this.words = words;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Null for readers of early help only. */
    @Transactional(readOnly = true)
    public CaseworkView of(Family family, CurrentUser me) {
        if (!Visibility.of(me).statutory()) {
            return null;
        }
        List<Child> all = children.ofFamily(family.id());
        Map<Long, ChildCasework> casework =
                reading.ofChildren(all.stream().map(Child::id).toList());
        boolean mayWork = access.mayWork(me, family.id());
        return new CaseworkView(
                all.stream()
                        .map(c -> new ChildCare(c.name(), lines(casework.get(c.id()))))
                        .toList(),
                mayWork,
                mayWork && !possible.conferenceFor(family.id()).isEmpty());
    }

    private List<Line> lines(ChildCasework of) {
        List<Line> lines = new ArrayList<>();
        of.openReferral().ifPresent(r -> lines.add(Line.of("Referral", since(r.referredOn()))));
        of.openAssessment().ifPresent(a -> lines.add(Line.of("Assessment", "under way " + since(a.startedOn()))));
        of.openEnquiry().ifPresent(e -> lines.add(Line.of("Section 47 enquiry", enquiry(e))));
        of.openPlan().ifPresent(p -> {
            lines.add(Line.of("Plan", plan(p) + ", " + since(p.startedOn())));
            lines.add(nextVisit(p));
        });
        of.lastVisit().ifPresent(v -> lines.add(Line.of("Last visit", visit(v))));
        if (!of.earlierPlans().isEmpty()) {
            lines.add(Line.of("Before", earlier(of.earlierPlans())));
        }
        return lines;
    }

    private static String enquiry(Enquiry e) {
        return e.isAwaitingConference()
                ? "ended on " + day(e.endedOn()) + "; a conference has been asked for, to be held by "
                        + day(e.conferenceDueOn())
                : "under way " + since(e.startedOn());
    }

    private String plan(Plan p) {
        String of = p.fromAuthority() == null ? "" : " from " + p.fromAuthority();
        return words.plan(p.kind()) + of + (p.category() == null ? "" : ": " + words.category(p.category()));
    }

    private Line nextVisit(Plan p) {
        boolean late = p.visitDueOn().isBefore(LocalDate.now(clock));
        return new Line("Next visit", "by " + day(p.visitDueOn()), deadlines.inWords(p.visitDueOn()), late);
    }

    static String visit(Visit v) {
        return day(v.visitedOn()) + ", by " + v.visitedBy() + ": " + seen(v);
    }

    static String seen(Visit v) {
        if (!v.seen()) {
            return "not seen";
        }
        return v.seenAlone() ? "seen alone" : "seen, but not alone, because: " + v.whyNotAlone();
    }

    private String earlier(List<Plan> plans) {
        return plans.stream()
                .map(p -> plan(p) + ", " + day(p.startedOn()) + " to " + day(p.endedOn()))
                .collect(Collectors.joining("; "));
    }

    private static String since(LocalDate on) {
        return "since " + day(on);
    }

    private static String day(LocalDate on) {
        return on.format(PlainDates.LONG);
    }
}
