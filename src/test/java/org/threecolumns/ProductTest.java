package org.threecolumns;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.threecolumns.journey.OtherVersions;
import org.threecolumns.oversight.LedgerCensus;
import org.threecolumns.process.BrokenSteps;
import org.threecolumns.process.CareHappenings;
import org.threecolumns.process.CaseworkCensus;
import org.threecolumns.process.Census;
import org.threecolumns.process.DueJobs;
import org.threecolumns.process.EngineCensus;
import org.threecolumns.process.Evidence;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.FamilyHappenings;
import org.threecolumns.process.FlowRecorder;
import org.threecolumns.process.Happenings;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.JourneyRoutes;
import org.threecolumns.process.LargeFamily;
import org.threecolumns.process.MapFilling;
import org.threecolumns.process.Offers;
import org.threecolumns.process.Walks;
import org.threecolumns.setting.DeliveredSettings;
import org.threecolumns.studio.Packages;

/**
 * The whole product, running on a port of its own on H2 in memory: one context for all tests that carry this, whether they
 * come by Java, MockMvc, HTTP or a browser. The clock stands still, jobs run when asked, and each class of tests begins at
 * the same moment.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ExtendWith(ClockAtStart.class)
@Import({
    TestClock.class,
    DueJobs.class,
    JourneyKit.class,
    FamiliesInCare.class,
    PageVisitor.class,
    ShownPages.class,
    OtherVersions.class,
    JourneyRoutes.class,
    Walks.class,
    Packages.class,
    Evidence.class,
    FlowRecorder.class,
    BrokenSteps.class,
    Happenings.class,
    FamilyHappenings.class,
    CareHappenings.class,
    Offers.class,
    LargeFamily.class,
    MapFilling.class,
    DeliveredSettings.class,
    Census.class,
    CaseworkCensus.class,
    EngineCensus.class,
    LedgerCensus.class
})
public @interface ProductTest {}
