package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threecolumns.completeness.Gap;

/** What holds for a stage that takes effect when a second person has said yes to it. Their task is its last step before the end. */
abstract class AuthorisedStageTests extends StageTests {

    void authorise(Care care) {
        care.authorises(path().stage());
    }

    void giveBack(Care care) {
        care.returns(path().stage());
    }

    /** Who authorises it in these tests. */
    String secondPerson() {
        return "tess.team";
    }

    @Test
    void signedAndAuthorised_takesEffect() {
        Care care = ready();
        sign(care);
        assertThatStage(care).isWaitingAt(secondTask()).hasNotPassed(path().end());
        authorise(care);
        assertThatStage(care)
                .hasPassedInOrder(path().all())
                .hasNotPassed(path().reminders())
                .isEnded();
    }

    @Test
    void returned_isOpenAgainWithWhatWasWritten() {
        Care care = ready();
        sign(care);
        giveBack(care);
        assertThat(care.open()).contains(path().stage()).doesNotContain(authorisation());
        assertThat(evidence.draftOf(care.walk().run(path().stage()))).isNotEmpty();
        sign(care);
        authorise(care);
        assertThatStage(care).isEnded();
    }

    @Test
    void authorisedWithoutAWord_isRefused() {
        Care care = ready();
        sign(care);
        assertThat(care.walk().signsBlank(authorisation(), secondPerson()))
                .extracting(Gap::code)
                .contains("required");
        assertThatStage(care).isWaitingAt(secondTask());
    }

    @Test
    void remindersDue_areRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf(path().stage());
        sign(care);
        care.walk().isRemindedOf(authorisation());
        authorise(care);
        assertThatStage(care)
                .hasPassed(path().reminders())
                .hasPassed(path().end())
                .isEnded();
    }

    private String authorisation() {
        return path().stage() + "-authorisation";
    }

    private String secondTask() {
        return path().steps().get(path().steps().size() - 2);
    }
}
