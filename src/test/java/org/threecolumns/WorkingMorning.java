package org.threecolumns;

import java.time.LocalDateTime;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.threecolumns.timeliness.MovableClock;
import org.threecolumns.timeliness.WorkingDays;

/** Moves the shared clock on to the next working morning, where the tests before left it at a night or a weekend. */
final class WorkingMorning implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext tests) {
        ApplicationContext product = SpringExtension.getApplicationContext(tests);
        MovableClock clock = product.getBean(MovableClock.class);
        WorkingDays days = product.getBean(WorkingDays.class);
        LocalDateTime now = LocalDateTime.now(clock);
        boolean working = days.isWorkingDay(now.toLocalDate()) && now.getHour() >= 9 && now.getHour() < 16;
        if (!working) {
            clock.set(days.add(now.toLocalDate(), 1, false).atTime(10, 0));
        }
    }
}
