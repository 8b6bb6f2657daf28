package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What holds for a stage that takes effect as soon as it is signed. */
abstract class SignedStageTests extends StageTests {

    @Test
    void held_endsSigned() {
        Care care = ready();
        sign(care);
        assertThatStage(care)
                .hasPassedInOrder(path().all())
                .hasNotPassed(path().reminders())
                .isEnded();
    }

    @Test
    void reminderDue_isRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf(path().stage());
        assertThat(care.walk().run(path().stage()).remindedAt()).isNotNull();
        sign(care);
        assertThatStage(care)
                .hasPassed(path().reminders())
                .hasPassed(path().end())
                .isEnded();
    }
}
