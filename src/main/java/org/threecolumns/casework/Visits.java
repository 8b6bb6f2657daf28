package org.threecolumns.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.form.FieldError;

/** Records visits and says which are due. No mapping is asked for a visit. */
@Service
public class Visits {

    private static final String DUE =
            """
            select p.id, p.kind, f.reference, f.name, c.id, c.given_name, c.family_name, p.visit_due_on, p.last_visit_on
            from plan p join family f on f.id = p.family_id join child c on c.id = p.child_id
            where p.visit_due_on <= :until and (p.visit_due_on > :on or (p.visit_due_on = :on and p.id > :id)) and\s""";

    private final VisitRepository visits;
    private final PlanRepository plans;
    private final ChildRepository children;
    private final VisitClock visitClock;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Visits(
            VisitRepository visits,
            PlanRepository plans,
            ChildRepository children,
            VisitClock visitClock,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.visits = visits;
        this.plans = plans;
        this.children = children;
        this.visitClock = visitClock;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A visit on which the child was seen starts the plan's clock again. Answers what is wrong, nothing being stored then. */
    @Transactional
    public List<FieldError> record(VisitInput input, String username) {
        List<FieldError> problems = VisitRules.problems(input, childrenOf(input.familyId()), LocalDate.now(clock));
        if (problems.isEmpty()) {
            Plan plan = planOn(input);
            visits.save(visit(input, plan, username));
            if (plan != null && input.isSeen()) {
                seen(plan, input.visitedOn());
            }
        }
        return problems;
    }

    private void seen(Plan plan, LocalDate on) {
        if (plans.visited(plan.id(), on, visitClock.dueAfter(on, plan.kind()))) {
            events.publishEvent(new ChildSeen(plan, on));
        }
    }

    /** The plan that was running on that day, if it still is. */
    private Plan planOn(VisitInput input) {
        return plans.findByOpenChildId(input.childId())
                .filter(p -> !input.visitedOn().isBefore(p.startedOn()))
                .orElse(null);
    }

    private Visit visit(VisitInput input, Plan plan, String username) {
        return new Visit(
                null,
                input.familyId(),
                input.childId(),
                plan == null ? null : plan.id(),
                input.visitedOn(),
                Problems.orNull(input.visitedBy()),
                input.isSeen(),
                input.isSeenAlone(),
                input.isSeenAlone() ? null : Problems.orNull(input.whyNotAlone()),
                Problems.orNull(input.note()),
                clock.instant(),
                username);
    }

    private List<Long> childrenOf(long familyId) {
        return children.ofFamily(familyId).stream().map(Child::id).toList();
    }

    /**
     * Visits due by a day, the longest due first, in the families that the reader may see; none for readers of early help only.
     *
     * @param until today, or a later day to see what comes
     */
    @Transactional(readOnly = true)
    public CasePage<VisitDue> due(Visibility reader, LocalDate until, CasePage.After after, int size) {
        if (!reader.statutory()) {
            return CasePage.none();
        }
        List<VisitDue> rows = jdbc.sql(DUE + reader.familyCondition("f") + " order by p.visit_due_on, p.id limit :size")
                .param("viewer", reader.username())
                .param("until", until)
                .param("on", after.on())
                .param("id", after.id())
                .param("size", size + 1)
                .query(Visits::row)
                .list();
        return CasePage.of(rows, size, row -> new CasePage.After(row.dueOn(), row.planId()));
    }

    /** Visits to a child, latest first; the caller has checked that the reader may see the family. */
    @Transactional(readOnly = true)
    public CasePage<Visit> ofChild(Visibility reader, long childId, CasePage.After after, int size) {
        return reader.statutory()
                ? CasePage.of(
                        visits.ofChild(childId, after.on(), after.id(), size + 1),
                        size,
                        v -> new CasePage.After(v.visitedOn(), v.id()))
                : CasePage.none();
    }

    private static VisitDue row(ResultSet rs, int number) throws SQLException {
        return new VisitDue(
                rs.getLong(1),
                Plan.Kind.valueOf(rs.getString(2)),
                rs.getString(3),
                rs.getString(4),
                rs.getLong(5),
                (rs.getString(6) + " " + rs.getString(7)).strip(),
                rs.getObject(8, LocalDate.class),
                rs.getObject(9, LocalDate.class));
    }
}
