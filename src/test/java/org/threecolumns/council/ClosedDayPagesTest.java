package org.threecolumns.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.Walks;
import org.threecolumns.setting.CouncilDay;
import org.threecolumns.setting.DeliveredSettings;

/** A head of service closes a day, sees before what that does, and takes it off again. It is Tuesday 3 March 2026. */
@ProductTest
class ClosedDayPagesTest {

    private static final String AT = "/settings/closed-days";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private DeliveredSettings delivered;

    @Autowired
    private ClosedDaySettings days;

    @Autowired
    private Walks walks;

    @BeforeEach
    @AfterEach
    void asDelivered() {
        delivered.keep();
    }

    @Test
    void effectIsShownFirst_openClocksKeepTheirDay_newOnesHaveAnother() {
        StageRun before = EveryStage.AGREEMENT.open(walks, "Poppy");
        assertThat(before.dueOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        Document looked = Jsoup.parse(sent("see", "0", "COUNCIL").html());
        assertThat(looked.selectFirst("#fresh").text())
                .contains("Contact screened: Mon 9 Mar 2026 becomes Tue 10 Mar 2026");
        assertThat(looked.selectFirst("#closed-effect").text())
                .contains("These keep their day: Next step decided; Referral decided", "Nothing is saved yet");
        assertThat(looked.selectFirst("#kept").text()).contains("keep");
        assertThat(looked.select("#closed-effect li").eachText())
                .anyMatch(line -> line.contains("Family's agreement asked")
                        && line.endsWith("keeps Tue 10 Mar 2026, would be Wed 11 Mar 2026"));
        assertThat(days.standing()).isEmpty();

        assertThat(sent("save", "0", "COUNCIL").location()).isEqualTo(AT + "?year=2026");
        StageRun after = EveryStage.AGREEMENT.open(walks, "Reed");
        assertThat(after.dueOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(after.dueWords()).endsWith("minus Staff day");
        assertThat(visitor.get("lena.lead", "/stages/" + before.id()).text()).contains("10 March 2026");
        StageRun ofLaw = EveryStage.CORE_GROUP.open(walks, "Fern");
        assertThat(ofLaw.dueWords()).contains("no longer for Staff day");
    }

    @Test
    void dayIsTakenOffAgain_withWhatThatDoes() {
        sent("save", "0", "PUBLIC");
        StageRun between = EveryStage.AGREEMENT.open(walks, "Poppy");
        CouncilDay day = days.standing().get(0);
        Document page =
                Jsoup.parse(visitor.get("hope.head", AT + "/" + day.id()).html());
        assertThat(page.select("#closed-effect li").eachText())
                .anyMatch(line -> line.endsWith("keeps Wed 11 Mar 2026, would be Tue 10 Mar 2026"));
        assertThat(visitor.post("hope.head", AT + "/" + day.id(), "seen", "1").text())
                .contains("Say why");
        assertThat(visitor.post("hope.head", AT + "/" + day.id(), "seen", "1", "why", "A slip.")
                        .location())
                .isEqualTo(AT + "?year=2026");
        assertThat(days.standing()).isEmpty();
        assertThat(EveryStage.AGREEMENT.open(walks, "Reed").dueOn())
                .isEqualTo(between.dueOn().minusDays(1));
        assertThat(Jsoup.parse(visitor.get("ada.admin", AT).html())
                        .select("#changes > li")
                        .eachText())
                .extracting(line -> line.replaceAll(" by .*Why", " Why"))
                .containsExactly(
                        "Monday 9 March 2026 taken away Why: A slip.", "Monday 9 March 2026 added Why: We train.");
    }

    @Test
    void whatIsNoDayToClose_isRefused() {
        assertThat(refused("day", "7/3/2026")).contains("a weekend");
        assertThat(refused("day", "3/4/2026")).contains("closed already (Good Friday)");
        assertThat(refused("day", "2/3/2026")).contains("from today on");
        assertThat(refused("day", "1/12/2999")).contains("from today on and before 4 March 2031");
        assertThat(refused("day", "soon")).contains("Write the day as a date");
        assertThat(refused("name", "")).contains("Write the words");
        assertThat(refused("kind", "")).contains("Choose whose holiday it is");
        sent("save", "0", "PUBLIC");
        assertThat(sent("save", "0", "PUBLIC").text()).contains("closed already (Staff day)");
        assertThat(visitor.post(
                                "hope.head",
                                AT,
                                "day",
                                "10/3/2026",
                                "kind",
                                "PUBLIC",
                                "name",
                                "Other",
                                "why",
                                "So",
                                "seen",
                                "0")
                        .text())
                .contains("Somebody changed this meanwhile");
    }

    @Test
    void onlyAHeadOfServiceChangesDays() {
        for (String reader : List.of("dana.designer", "ada.admin")) {
            assertThat(visitor.get(reader, AT).status()).isEqualTo(200);
            assertThat(visitor.get(reader, AT).html()).doesNotContain("Add a day");
            assertThat(visitor.post(reader, AT, "day", "9/3/2026").status()).isEqualTo(403);
        }
        assertThat(visitor.get("tess.team", AT).status()).isEqualTo(403);
        assertThat(visitor.get("hope.head", AT + "/0").status()).isEqualTo(404);
    }

    private Page sent(String action, String seen, String kind) {
        return visitor.post(
                "hope.head",
                AT,
                "day",
                "9/3/2026",
                "kind",
                kind,
                "name",
                "Staff day",
                "why",
                "We train.",
                "seen",
                seen,
                "action",
                action);
    }

    private String refused(String field, String value) {
        String[] fields = {
            "day", MONDAY.toString(), "kind", "PUBLIC", "name", "Staff day", "why", "We train.", "seen", "0"
        };
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals(field)) {
                fields[i + 1] = value;
            }
        }
        Page page = visitor.post("hope.head", AT, fields);
        assertThat(page.status()).isEqualTo(422);
        return page.text();
    }
}
