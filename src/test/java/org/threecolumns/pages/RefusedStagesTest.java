package org.threecolumns.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.access.Accounts;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.Walks;
import org.threecolumns.timeliness.MovableClock;

/** Every stage that is signed too early, empty, with nonsense or with too much in every box, says so at each field. */
@ProductTest
class RefusedStagesTest {

    private static final String VERY_LONG = "Too long to be read. ".repeat(2500);

    @Autowired
    private PageVisitor pages;

    @Autowired
    private Walks walks;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource
    void eachGap_isToldAtItsField(EveryStage stage) {
        StageRun run = stage.open(walks, "Poppy", "Reed");
        String path = "/stages/" + run.id();
        String who = accounts.withRole(run.roles().get(0)).get(0).username();
        List<String> faults = new ArrayList<>(refused(pages.post(who, path, "action", "sign")));
        String html = pages.get(who, path).html();
        faults.addAll(refused(pages.post(who, path, typed(html, "blue"))));
        faults.addAll(refused(pages.post(who, path, typed(html, VERY_LONG))));
        assertThat(faults).isEmpty();
    }

    private static List<String> refused(Page page) {
        assertThat(page.status()).isEqualTo(422);
        return Refusal.faults(page.html());
    }

    /** Everything that the form of a stage would send if that were typed into each of its boxes. */
    private static String[] typed(String html, String words) {
        List<String> fields = new ArrayList<>(List.of("action", "sign"));
        Jsoup.parse(html).select("form[data-keeps-words] [name]").forEach(input -> {
            boolean box = input.is("textarea, input[type=text]");
            if (box || input.is("input[type=hidden]")) {
                fields.addAll(List.of(input.attr("name"), box ? words : input.val()));
            }
        });
        return fields.toArray(String[]::new);
    }
}
