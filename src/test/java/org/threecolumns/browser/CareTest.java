package org.threecolumns.browser;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.process.FamiliesInCare;

/** A test that sits at the screen when a family has come some way already. */
abstract class CareTest extends BrowserTest {

    @Autowired
    protected FamiliesInCare care;

    protected FamilyAtScreen known(long family) {
        return new FamilyAtScreen(worker, clock, care.reference(family));
    }

    protected SocialCareAtScreen socialCare(long family) {
        return known(family).socialCare();
    }

    protected void later(int days) {
        clock.advance(Duration.ofDays(days));
    }
}
