package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.CasePage;
import org.threecolumns.casework.Conference;
import org.threecolumns.casework.Plan;
import org.threecolumns.casework.Visit;
import org.threecolumns.casework.VisitDue;
import org.threecolumns.casework.VisitInput;
import org.threecolumns.casework.Visits;
import org.threecolumns.database.CaseworkKit.Someone;
import org.threecolumns.form.FieldError;
import org.threecolumns.process.JourneyKit;

/** Visits, when the next one is due, and who reads of it; today is Tuesday 3 March 2026. */
abstract class VisitTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 2, 2);

    @Autowired
    private CaseworkKit kit;

    @Autowired
    private JourneyKit journeys;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void visitsAreDueFromThePlansStart_thenFromTheLastOnWhichTheChildWasSeen() {
        Someone child = onAPlan(LONG_AGO);
        assertThat(dueOn(child)).isEqualTo(LocalDate.of(2026, 2, 16));
        record(child, TODAY.minusDays(1), false);
        assertThat(dueOn(child)).isEqualTo(LocalDate.of(2026, 2, 16));
        record(child, TODAY.minusDays(4), true);
        assertThat(dueOn(child)).isEqualTo(LocalDate.of(2026, 3, 13));
        record(child, TODAY.minusDays(8), true);
        assertThat(dueOn(child)).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(kit.read(child).openPlan().orElseThrow().lastVisitOn()).isEqualTo(TODAY.minusDays(4));
        assertThat(kit.read(child).lastVisit().orElseThrow().visitedOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void childInNeedIsSeenEveryTwentyWorkingDays() {
        Someone child = kit.someone();
        kit.refer(child, LONG_AGO, true);
        kit.writes(c -> c.beginChildInNeedPlan(child.child(), LONG_AGO));
        assertThat(dueOn(child)).isEqualTo(LocalDate.of(2026, 3, 2));
        kit.writes(c -> c.endPlan(child.child(), TODAY, Plan.EndReason.STEPPED_DOWN, null));
        assertThat(dueOn(child)).isNull();
        record(child, TODAY, true);
        assertThat(visits.ofChild(worker(), child.child(), CasePage.After.LATEST, 5)
                        .rows())
                .extracting(Visit::planId)
                .containsOnlyNulls();
    }

    @Test
    void visitBeforeThePlanBelongsToNoPlan() {
        Someone child = onAPlan(TODAY);
        record(child, TODAY.minusDays(1), true);
        assertThat(kit.read(child).lastVisit().orElseThrow().planId()).isNull();
        assertThat(kit.read(child).openPlan().orElseThrow().lastVisitOn()).isNull();
    }

    @Test
    void visitThatSaysTooLittleIsNotStored() {
        Someone child = kit.someone();
        Someone other = kit.someone();
        List<FieldError> problems = visits.record(
                new VisitInput(child.family(), other.child(), TODAY.plusDays(1), " ", true, false, "", null), "sol");
        assertThat(problems)
                .extracting(FieldError::field)
                .containsExactly("childId", "visitedOn", "visitedBy", "whyNotAlone");
        assertThat(kit.read(other).lastVisit()).isEmpty();
    }

    @Test
    void dueVisitsAreReadPageByPage_longestDueFirst() {
        List<Long> plans = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            plans.add(kit.read(onAPlan(LONG_AGO.minusDays(7L * i)))
                    .openPlan()
                    .orElseThrow()
                    .id());
        }
        assertThat(everyVisitDue(worker(), 2).stream().map(VisitDue::planId).filter(plans::contains))
                .containsExactly(plans.get(4), plans.get(3), plans.get(2), plans.get(1), plans.get(0));
        assertThat(visits.due(worker(), LONG_AGO.minusYears(1), CasePage.After.EARLIEST, 5)
                        .rows())
                .isEmpty();
    }

    @Test
    void dueVisitsAreOfFamiliesThatTheReaderMaySee() {
        Someone child = onAPlan(LONG_AGO);
        assertThat(everyVisitDue(worker(), 50)).extracting(VisitDue::childId).contains(child.child());
        restricted(child, true);
        assertThat(everyVisitDue(worker(), 50)).extracting(VisitDue::childId).doesNotContain(child.child());
        restricted(child, false);
        assertThat(everyVisitDue(Visibility.of(journeys.user("lena.lead")), 50)).isEmpty();
        assertThat(everyVisitDue(Visibility.of(journeys.user("ada.admin")), 50)).isEmpty();
    }

    @Test
    void visitsToAChildAreReadLatestFirst() {
        Someone child = onAPlan(LONG_AGO);
        for (int back = 0; back < 3; back++) {
            record(child, TODAY.minusDays(back), true);
        }
        CasePage<Visit> first = visits.ofChild(worker(), child.child(), CasePage.After.LATEST, 2);
        CasePage<Visit> second = visits.ofChild(worker(), child.child(), first.next(), 2);
        assertThat(first.rows()).extracting(Visit::visitedOn).containsExactly(TODAY, TODAY.minusDays(1));
        assertThat(second.rows()).extracting(Visit::visitedOn).containsExactly(TODAY.minusDays(2));
        assertThat(second.next()).isNull();
        Visibility outside = Visibility.of(journeys.user("lena.lead"));
        assertThat(visits.ofChild(outside, child.child(), CasePage.After.LATEST, 2)
                        .rows())
                .isEmpty();
    }

    private void restricted(Someone child, boolean restricted) {
        jdbc.sql("update family set restricted = :restricted where id = :family")
                .param("restricted", restricted)
                .param("family", child.family())
                .update();
    }

    private Someone onAPlan(LocalDate since) {
        Someone child = kit.someone();
        kit.refer(child, since, true);
        Conference conference = kit.confer(child, Conference.Kind.INITIAL, since);
        kit.writes(c -> c.beginProtectionPlan(child.child(), conference, Plan.Category.NEG));
        return child;
    }

    private void record(Someone child, LocalDate on, boolean seen) {
        assertThat(visits.record(
                        new VisitInput(
                                child.family(),
                                child.child(),
                                on,
                                "Sol Worker",
                                seen,
                                seen ? true : null,
                                null,
                                "Home."),
                        "sol.socialworker"))
                .isEmpty();
    }

    private LocalDate dueOn(Someone child) {
        return kit.read(child).plans().get(0).visitDueOn();
    }

    private Visibility worker() {
        return Visibility.of(journeys.user("fiona.frontdoor"));
    }

    private List<VisitDue> everyVisitDue(Visibility reader, int size) {
        return CaseworkKit.allPages(after -> visits.due(reader, TODAY, after, size));
    }
}
