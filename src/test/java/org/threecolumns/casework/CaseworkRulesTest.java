package org.threecolumns.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.casework.Life.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.casework.Plan.Kind;

/** Census rules that people hear in plain words; the child was referred on Tuesday 3 March 2026 unless a test says otherwise. */
class CaseworkRulesTest {

    private static final String REFERRED = "2026-03-03";

    @ParameterizedTest(name = "begun on {0}: {1}")
    @CsvSource({"2026-03-02, before-referral", "2026-03-03,", "2026-03-04,"})
    void assessment_notBeforeTheReferral(String on, String code) {
        faults(CaseworkRules.mayBeginAssessment(life().now(), day(on)), code);
    }

    @Test
    void assessment_needsAnOpenReferral() {
        faults(CaseworkRules.mayBeginAssessment(Life.unknown().now(), day(REFERRED)), "no-referral");
        ChildCasework refused =
                Life.unknown().referral(REFERRED, REFERRED, false).now();
        faults(CaseworkRules.mayBeginAssessment(refused, day(REFERRED)), "no-referral");
        ChildCasework closed =
                Life.unknown().referral(REFERRED, "2026-04-01", true).now();
        faults(CaseworkRules.mayBeginAssessment(closed, day("2026-04-02")), "no-referral");
    }

    @Test
    void assessment_oneAtATime() {
        faults(
                CaseworkRules.mayBeginAssessment(
                        life().assessment(REFERRED, null).now(), day("2026-03-10")),
                "assessment-open");
    }

    @ParameterizedTest(name = "the last one ended on 10 March, the next begins on {0}: {1}")
    @CsvSource({"2026-03-09, assessment-overlaps", "2026-03-10,"})
    void assessment_afterTheLastOne(String on, String code) {
        ChildCasework child = life().assessment(REFERRED, "2026-03-10").now();
        faults(CaseworkRules.mayBeginAssessment(child, day(on)), code);
    }

    @ParameterizedTest(name = "from {0}, settled {1}: {2}")
    @CsvSource({",, enquiry-open", "2026-03-06,, enquiry-awaits-conference", "2026-03-06, 2026-03-06,"})
    void enquiry_oneAtATimeAndUntilItsConference(String ended, String settled, String code) {
        ChildCasework child = life().enquiry(REFERRED, ended, settled).now();
        faults(CaseworkRules.mayBeginEnquiry(child, day("2026-03-10"), day("2026-03-31")), code);
    }

    @ParameterizedTest(name = "strategy discussion on {0}, conference due on {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-23, before-referral",
        "2026-03-03, 2026-03-24,",
        "2026-03-03, 2026-03-21, conference-due-at-weekend",
        "2026-03-03, 2026-03-22, conference-due-at-weekend",
        "2026-03-03, 2026-03-23,"
    })
    void enquiry_days(String strategyOn, String dueOn, String code) {
        faults(CaseworkRules.mayBeginEnquiry(life().now(), day(strategyOn), day(dueOn)), code);
    }

    @Test
    void enquiry_notBeforeTheLastOneCameToItsEnd() {
        ChildCasework child =
                life().enquiry(REFERRED, "2026-03-06", "2026-03-24").now();
        faults(CaseworkRules.mayBeginEnquiry(child, day("2026-03-23"), day("2026-04-13")), "enquiry-overlaps");
        faults(CaseworkRules.mayBeginEnquiry(child, day("2026-03-24"), day("2026-04-13")), null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-03-06,", "2026-03-07, conference-at-weekend", "2026-03-08, conference-at-weekend", "2026-03-09,"})
    void conference_notAtAWeekend(String on, String code) {
        faults(CaseworkRules.mayHoldConference(day(on)), code);
    }

    @ParameterizedTest(name = "a plan from 24 March reviewed on {0}: {1}")
    @CsvSource({"2026-03-23, review-too-early", "2026-03-24, review-too-early", "2026-03-25,"})
    void review_afterThePlansFirstDay(String on, String code) {
        faults(
                CaseworkRules.mayReview(
                        life().plan(Kind.PROTECTION, "2026-03-24", null).now(), day(on)),
                code);
    }

    @Test
    void review_needsAProtectionPlan() {
        ChildCasework inNeed =
                life().plan(Kind.CHILD_IN_NEED, "2026-03-24", null).now();
        faults(CaseworkRules.mayReview(inNeed, day("2026-06-23")), "no-protection-plan");
        ChildCasework ended =
                life().plan(Kind.PROTECTION, "2026-03-24", "2026-05-05").now();
        faults(CaseworkRules.mayReview(ended, day("2026-06-23")), "no-protection-plan");
    }

    @Test
    void closing_waitsForWhatIsOpen() {
        faults(close(life().assessment(REFERRED, null), "2026-06-01", "RC7"), "assessment-open");
        faults(close(life().enquiry(REFERRED, null, null), "2026-06-01", "RC7"), "enquiry-open");
        faults(close(life().enquiry(REFERRED, "2026-03-06", null), "2026-06-01", "RC7"), "enquiry-open");
        faults(close(life().plan(Kind.PROTECTION, REFERRED, null), "2026-06-01", "RC7"), "protection-plan-open");
        faults(close(life().plan(Kind.TEMPORARY, REFERRED, null), "2026-06-01", "RC7"), "protection-plan-open");
        faults(close(life().plan(Kind.CHILD_IN_NEED, REFERRED, null), "2026-06-01", "RC7"), null);
    }

    @ParameterizedTest(name = "on {0} because of {1}: {2}")
    @CsvSource({
        "2026-03-02, RC7, closed-too-early",
        "2026-03-09, RC7, closed-too-early",
        "2026-03-10, RC7,",
        "2026-03-10,, no-reason",
        "2026-03-10, ' ', no-reason"
    })
    void closing_hasAReasonAndComesLast(String on, String reason, String code) {
        faults(close(life().assessment(REFERRED, "2026-03-10"), on, reason), code);
        faults(close(life().enquiry(REFERRED, "2026-03-10", "2026-03-10"), on, reason), code);
        faults(close(life().plan(Kind.CHILD_IN_NEED, REFERRED, "2026-03-10"), on, reason), code);
        faults(close(life().plan(Kind.CHILD_IN_NEED, "2026-03-10", null), on, reason), code);
    }

    @Test
    void closing_afterAssessmentNeedsOneAndNothingElse() {
        Life assessed = life().assessment(REFERRED, "2026-03-10");
        faults(close(assessed, "2026-03-10", "RC8"), null);
        faults(close(assessed, "2026-03-10", "RC9"), null);
        faults(close(life(), "2026-03-10", "RC8"), "no-assessment");
        faults(close(life(), "2026-03-10", "RC9"), "no-assessment");
        Life more = assessed.enquiry(REFERRED, "2026-03-10", "2026-03-10");
        faults(close(more, "2026-03-10", "RC8"), "more-than-an-assessment");
        faults(close(more, "2026-03-10", "RC9"), null);
        Life planned = life().assessment(REFERRED, "2026-03-10").plan(Kind.CHILD_IN_NEED, "2026-03-10", null);
        faults(close(planned, "2026-03-10", "RC8"), "more-than-an-assessment");
    }

    @Test
    void closing_whatIsNotOpenIsNoFault() {
        faults(close(Life.unknown(), "2026-03-10", null), null);
    }

    @Test
    void faultNamesTheChildAndTheDay() {
        assertThat(CaseworkRules.mayBeginAssessment(life().now(), day("2026-03-02")))
                .containsExactly(new CaseworkFault(
                        "before-referral", Life.CHILD, "This day is before the referral of 3 March 2026"));
    }

    private static Life life() {
        return Life.referred(REFERRED);
    }

    private static List<CaseworkFault> close(Life life, String on, String reason) {
        return CaseworkRules.mayClose(life.now(), day(on), reason);
    }

    private static void faults(List<CaseworkFault> found, String code) {
        assertThat(found)
                .extracting(CaseworkFault::code)
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }
}
