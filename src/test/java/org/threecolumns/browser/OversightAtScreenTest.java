package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.process.FamiliesInCare;

/** A head of service and a team manager go from each number to the cases behind it, and take lists away; axe looks at every page. */
class OversightAtScreenTest extends BrowserTest {

    /** Where no other test has anything due. */
    private static final LocalDateTime FAR_AHEAD = LocalDateTime.of(2035, 3, 6, 10, 0);

    @Autowired
    private FamiliesInCare families;

    @Test
    void fromWhatIsOpenNow_toTheListAndTheCase_andToAColleague() {
        clock.set(FAR_AHEAD);
        long family = families.inAssessment("Campion");
        String reference = families.reference(family);
        clock.advance(Duration.ofDays(90));
        worker.logIn("hope.head").open("/oversight");
        worker.go(worker.page().locator(".tc-tile--late a"));
        assertThat(worker.heading()).isEqualTo("Open and late");
        worker.open("/oversight/cases?standing=late&stage=assessment");
        while (!worker.text().contains(reference)) {
            worker.follow("Next page");
        }
        Locator row = worker.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(reference));
        row.locator("input").check();
        worker.select("Give the ticked cases to", "Sami Yusuf").press("Hand on");
        assertThat(worker.text()).contains("1 case handed on.");
        taken("CSV", "cases.csv", reference);
        taken("spreadsheet", "cases.xlsx", "PK");
        worker.open("/oversight/cases?standing=late&stage=assessment&with=sami.social");
        worker.go(worker.page().locator("tbody a[href$='" + reference + "']"));
        assertThat(worker.path()).isEqualTo("/families/" + reference);
    }

    @Test
    void fromAClockOverTime_toItsPeriod_itsListAndTheFile() {
        String reference = families.reference(families.onAPlan("Tansy"));
        worker.logIn("hope.head").open("/oversight/timeliness");
        worker.follow("Section 47 enquiry");
        assertThat(worker.path()).isEqualTo("/oversight/timeliness/clock");
        worker.go(worker.page().locator("main table a[href*=met-in-time]").first());
        assertThat(worker.heading()).isEqualTo("Done in time");
        assertThat(worker.text()).contains("Section 47 enquiry", "Ended from");
        taken("CSV", "cases.csv", reference);
        worker.open("/oversight/cases?standing=open&stage=visit");
        assertThat(worker.text()).contains("Visit under a protection plan", reference);
    }

    @Test
    void diagram_forecast_numbers_flows_recordingAndSummary() {
        families.onAPlan("Yarrow");
        worker.logIn("hope.head").open("/oversight/diagram?process=core-group");
        worker.go(
                worker.page().locator("main table a[href*='stage=core-group']").first());
        assertThat(worker.text()).contains("Core group");
        worker.open("/oversight").go(tab("What may be late"));
        assertThat(worker.text()).contains("Due within");
        worker.go(tab("Where families go"));
        worker.go(worker.page().locator("#protection a").last());
        assertThat(worker.text()).contains("Yarrow");
        taken("CSV", "protection.csv", "Yarrow");
        worker.open("/oversight/scores").go(worker.page().locator("#spread a").first());
        assertThat(worker.page().locator("tbody tr").count()).isPositive();
        taken("spreadsheet", "scores.xlsx", "PK");
        worker.open("/oversight").go(tab("Recording time"));
        worker.go(tab("Weekly summary"));
        assertThat(worker.heading()).isEqualTo("Weekly summary");
        assertThat(worker.text()).doesNotContain("Yarrow");
    }

    private Locator tab(String name) {
        return worker.page().locator(".tc-tabs").getByText(name);
    }

    /** A list is taken away as a file of that name, which holds this. */
    private void taken(String link, String name, String holds) {
        Download download = worker.page()
                .waitForDownload(() ->
                        worker.page().locator("main").getByText(link).first().click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        assertThat(content(download.path())).contains(holds);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
