package org.threecolumns;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.threecolumns.timeliness.MovableClock;

/** Whatever the tests before did with the shared clock, each class of tests begins at {@link TestClock#START}. */
final class ClockAtStart implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext tests) {
        SpringExtension.getApplicationContext(tests).getBean(MovableClock.class).set(TestClock.START);
    }
}
