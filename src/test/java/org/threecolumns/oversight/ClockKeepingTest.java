package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.casework.VisitInput;
import org.threecolumns.casework.Visits;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.ActNow;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.journey.ApprovedDeployment;
import org.threecolumns.journey.DebtService;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.Answers;
import org.threecolumns.process.CareAnswers;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** Clocks run from stage to stage, and are counted when they end, before and after counting. */
@ProductTest
class ClockKeepingTest {

    private static final List<String> FRONT_DOOR = List.of("frontdoor");
    private static final String ASSESSMENT_LIMIT =
            "(?s)(<rule id=\"rule_assessment\">.*?<outputEntry[^>]*>\\s*<text>)\\d+";

    @Autowired
    private JourneyKit kit;

    @Autowired
    private FamiliesInCare families;

    @Autowired
    private FigureRebuild rebuild;

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private Visits visits;

    @Autowired
    private ActNowService acts;

    @Autowired
    private DebtService debts;

    @Autowired
    private RecordingDebtRepository owed;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ApprovedDeployment approved;

    @Autowired
    private FigureBook figures;

    @Autowired
    private FigureCounting counting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    void signedStageEndsItsClock_andIsCountedOnceBeforeAndAfterCounting() {
        Contact contact = kit.firstContact("Hazel");
        Counts before = counted();
        StageRun run = kit.open(contact.familyId(), "contact");
        clock.advance(Duration.ofDays(1));
        kit.fillMap(run, "fiona.frontdoor");
        kit.signOnly(run, "fiona.frontdoor", kit.draft(Answers.contact()));
        assertThat(outcomes(contact.familyId())).containsExactly("contact MET 1 true", "next-step-decision RUNNING");
        assertThat(counted().of("i1")).isEqualTo(before.of("i1") + 1);
        counting.countAll();
        assertThat(counted().of("i1")).isEqualTo(before.of("i1") + 1);
    }

    /** A limit is the one in force when its clock started, whatever table is deployed while it runs. */
    @Test
    void limitThatChangesMeanwhile_countsForClocksThatBeginThen() throws IOException {
        clock.set(TestClock.START);
        long before = families.inAssessment("Rowan");
        String table = Files.readString(Path.of("processes/timescales.dmn"));
        deploy(table.replaceFirst(ASSESSMENT_LIMIT, "$110"));
        try {
            long after = families.inAssessment("Willow");
            clock.advance(Duration.ofDays(20));
            assertThat(assessmentDue(before)).isEqualTo(LocalDate.of(2026, 5, 8));
            assertThat(assessmentDue(after)).isEqualTo(LocalDate.of(2026, 3, 17));
            assess(before);
            assess(after);
            assertThat(outcomes(before)).contains("assessment MET 14 true");
            assertThat(outcomes(after)).contains("assessment MET 14 false");
        } finally {
            deploy(table);
            clock.set(TestClock.START);
        }
    }

    /** Each visit ends one clock and begins the next; a debt that a manager discharges was not written up. */
    @Test
    void visitsAndRecordingDebtsHaveClocksOfTheirOwn() {
        long family = families.onAPlan("Sorrel");
        visit(family, Duration.ofDays(7));
        visit(family, Duration.ofDays(18));
        assertThat(outcomes(family))
                .contains("visit-protection-plan MET 5 true", "visit-protection-plan RUNNING")
                .anyMatch(clock -> clock.matches("visit-protection-plan MET \\d+ false"));
        ChildIds children =
                new ChildIds(families.children(family).stream().map(Child::id).toList());
        ActNow act = acts.act(family, children, children, "He was hit last night.", "sami.social")
                .act();
        assertThat(outcomes(family)).contains("recording-debt RUNNING");
        String listed = "?standing=open&stage=debt&with=sami.social";
        assertThat(visitor.get("tess.team", "/oversight/cases" + listed).text())
                .contains("What was done at once, written up", "Sami");
        assertThat(visitor.get("tess.team", "/oversight/cases.csv" + listed).html())
                .contains(families.reference(family));
        debts.settle(
                owed.openOfActNow(act.id()).get(0).id(), RecordingDebt.How.DISCHARGED, "Held by phone.", "hope.head");
        assertThat(outcomes(family)).contains("recording-debt UNSIGNED 0 true");
        areMadeAnewAtTheNextStart(family);
        clock.set(TestClock.START);
    }

    /** A migration that brings new clocks leaves a row that asks for it. */
    private void areMadeAnewAtTheNextStart(long family) {
        List<String> before = outcomes(family);
        jdbc.sql("delete from clock_run where run_id is null and family_id = ?")
                .param(family)
                .update();
        rebuild.fillIfEmpty();
        assertThat(outcomes(family)).doesNotContain("recording-debt UNSIGNED 0 true");
        jdbc.sql("insert into figure_turn (id) values (3)").update();
        rebuild.fillIfEmpty();
        assertThat(outcomes(family)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(jdbc.sql("select id from figure_turn where id = 3")
                        .query(Integer.class)
                        .list())
                .isEmpty();
    }

    private void visit(long family, Duration later) {
        clock.advance(later);
        long child = families.children(family).get(0).id();
        assertThat(visits.record(
                        new VisitInput(family, child, LocalDate.now(clock), "Sami Yusuf", true, true, null, null),
                        "sami.social"))
                .isEmpty();
    }

    private void deploy(String table) {
        approved.deploy(repository.createDeployment().addString("timescales.dmn", table));
    }

    private void assess(long family) {
        sign(kit.open(family, "assessment"), "sami.social", run -> CareAnswers.assessment(run, "child-in-need"));
        sign(kit.open(family, "assessment-authorisation"), "tess.team", run -> CareAnswers.authorisation(true));
    }

    private void sign(StageRun run, String signer, Function<StageRun, Map<String, Object>> answers) {
        kit.fillMap(run, signer);
        assertThat(kit.signOnly(run, signer, kit.draft(answers.apply(run)))).isEmpty();
    }

    private LocalDate assessmentDue(long family) {
        return jdbc.sql("select due_on from clock_run where clock = 'assessment' and family_id = ?")
                .param(family)
                .query(LocalDate.class)
                .single();
    }

    private Counts counted() {
        LocalDate today = LocalDate.now(clock);
        return figures
                .read(new FigureQuestion(
                        List.of(Measures.clock("contact")),
                        Grain.MONTH,
                        Grain.MONTH.start(today),
                        Grain.MONTH.start(today),
                        FRONT_DOOR))
                .stream()
                .map(Figure::counts)
                .reduce(Counts.NONE, Counts::and);
    }

    private List<String> outcomes(long family) {
        return jdbc.sql(
                        "select concat(clock, ' ', outcome, coalesce(concat(' ', took, ' ', lower(cast(in_time as varchar(5)))), ''))"
                                + " from clock_run where family_id = ? order by id")
                .param(family)
                .query((rs, row) -> rs.getString(1).strip())
                .list();
    }
}
