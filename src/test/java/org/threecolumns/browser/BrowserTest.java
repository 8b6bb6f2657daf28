package org.threecolumns.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.timeliness.MovableClock;

/** A test that sits at the screen. */
@ProductTest
abstract class BrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    protected MovableClock clock;

    protected Worker worker;

    @BeforeEach
    void sitDown() {
        clock.set(TestClock.START);
        worker = new Worker(port, scripts());
    }

    @AfterEach
    void leave() {
        if (worker != null) {
            worker.close();
        }
    }

    boolean scripts() {
        return true;
    }

    /** Somebody else at a screen of their own. */
    Worker another() {
        return new Worker(port, scripts());
    }

    protected FamilyAtScreen family(String name) {
        return new FamilyAtScreen(worker, clock).isReported(name);
    }
}
