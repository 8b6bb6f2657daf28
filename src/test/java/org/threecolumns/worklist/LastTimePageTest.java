package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** Every review stands beside the meeting before it, and one press fills in what stayed as it was. */
@ProductTest
class LastTimePageTest {

    @Autowired
    private PageVisitor pages;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @CsvSource({
        "core-group, sami.social, f.coreGroupOutcome, core-group",
        "cin-review, sami.social, f.cinReviewOutcome, cin-review",
        "review-conference, carl.chair, f.reviewOutcome, ''"
    })
    void onePressFillsInWhatStayed_andNoDecisionOfAConference(String stage, String who, String outcome, String goesOn) {
        StageRun run = kit.open(care.reviewedBy(stage, "Poppy"), stage);
        String path = "/stages/" + run.id();
        Document empty = Jsoup.parse(pages.get(who, path).html());
        assertThat(empty.select("#last-time").text()).startsWith("Beside the last one: ");
        String name = empty.select("[name='f.attendees[0].name']").attr("value");
        assertThat(name).isNotEmpty();
        assertThat(pages.post(who, path, "action", "as-last-time", "f.attendees[0].name", name)
                        .status())
                .isLessThan(400);
        Document filled = Jsoup.parse(pages.get(who, path).html());
        assertThat(checked(filled, "f.goalProgress.statement-")).isEqualTo("same");
        assertThat(checked(filled, outcome)).isEqualTo(goesOn);
        assertThat(checked(filled, "f.attendees[0].attended")).isEqualTo("attended");
        assertThat(filled.select("[name=f.heldOn-day]").attr("value"))
                .isEqualTo(String.valueOf(kit.today().getDayOfMonth()));
        assertThat(filled.select("[name=f.nextMeeting-day]").attr("value").isEmpty())
                .isEqualTo(goesOn.isEmpty());
        assertThat(filled.select("[name^=score.child-]").attr("value")).isNotEmpty();
    }

    private static String checked(Document page, String name) {
        Element chosen = page.selectFirst("[name^='" + name + "'][checked], [name^='" + name + "'] option[selected]");
        return chosen == null ? "" : chosen.attr("value");
    }
}
