package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunEnded;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.timeliness.MovableClock;

/** Where children's numbers stand and which way they went: by team, and for whom they fell. */
@ProductTest
class ScorePageTest {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScoreKeeping keeping;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startAnew() {
        clock.set(TestClock.START);
        keeping.keepAll();
    }

    @Test
    void numbersThatFellAreCountedByTeamAndListed_andRestrictedFamiliesAreNotNamed() {
        Contact contact = kit.firstContact("Leopold");
        long family = contact.familyId();
        Document before = scores("");
        sign(kit.open(family, "contact"), "fiona.frontdoor", Answers.contact(), 7);
        Document first = scores("");
        assertThat(count(first, "spread", "Front-door worker", 7))
                .isEqualTo(count(before, "spread", "Front-door worker", 7) + 1);
        assertThat(count(first, "ways", "Front-door worker", 3))
                .isEqualTo(count(before, "ways", "Front-door worker", 3) + 1);
        assertThat(first.select("#fell").text()).doesNotContain("Leopold");
        StageRun decision = kit.open(family, "next-step-decision");
        sign(decision, "mina.manager", Answers.decision(decision, "caf"), 3);
        Document second = scores("");
        assertThat(count(second, "spread", "Front-door worker", 7))
                .isEqualTo(count(before, "spread", "Front-door worker", 7));
        assertThat(count(second, "spread", "Front-door manager", 3))
                .isEqualTo(count(before, "spread", "Front-door manager", 3) + 1);
        assertThat(count(second, "ways", "Front-door manager", 2))
                .isEqualTo(count(before, "ways", "Front-door manager", 2) + 1);
        assertThat(second.select("#fell tbody tr").eachText())
                .anySatisfy(row ->
                        assertThat(row).startsWith("Leopold").contains("Front-door manager", "Before 7", "Latest 3"));
        String behind = second.select("#spread tr:contains(Front-door manager) a[href*=number=3]")
                .attr("href");
        assertThat(page(behind).select("tbody").text()).contains("Leopold");
        assertThat(visitor.get("mina.manager", behind.replace("children?", "children.csv?"))
                        .html())
                .contains("Leopold")
                .doesNotContain("mina.manager", "Mina");
        jdbc.sql("update family set restricted = true where id = ?")
                .param(family)
                .update();
        assertThat(scores("").select("#fell").text())
                .doesNotContain("Leopold")
                .contains("A child of a restricted family");
        assertThat(scores("?small=true").text()).contains("Names are not told");
    }

    @Test
    void stageThatWasReturnedAndSignedAgainIsTheSameStageStill() {
        Contact contact = kit.firstContact("Ursel");
        StageRun run = kit.open(contact.familyId(), "contact");
        sign(run, "fiona.frontdoor", Answers.contact(), 6);
        StageRun decision = kit.open(contact.familyId(), "next-step-decision");
        sign(decision, "mina.manager", Answers.decision(decision, "caf"), 8);
        assertThat(scored(contact)).isEqualTo("8 after 6");
        keeping.ended(new StageRunEnded(decision, StageRun.Status.SIGNED, kit.today(), true));
        keeping.keepAll();
        assertThat(scored(contact)).isEqualTo("8 after 6");
    }

    @Test
    void whatNobodyMayAskIsRefused() {
        assertThat(visitor.get("sami.social", "/oversight/scores").status()).isEqualTo(403);
        assertThat(page("/oversight/scores/children?way=fell&number=77&after=9999-99-99_1")
                        .text())
                .contains("Fell by two or more");
    }

    private String scored(Contact contact) {
        return jdbc.sql("select concat(number, ' after ', number_before) from child_score where family_id = ?")
                .param(contact.familyId())
                .query(String.class)
                .single();
    }

    private void sign(StageRun run, String username, Map<String, Object> answers, int number) {
        kit.fillMap(run, username);
        jdbc.sql(
                        "update scaling set number = ? where stage_run_id = ? and scorer_kind = 'SIGNER' and statement_id is null")
                .params(number, run.id())
                .update();
        assertThat(kit.signOnly(run, username, kit.draft(answers))).isEmpty();
        kit.goOn(run.familyId());
        keeping.keepAll();
    }

    private static int count(Document page, String table, String team, int column) {
        return page.select("#" + table + " tbody tr:contains(" + team + ") td").stream()
                .skip(column)
                .findFirst()
                .map(cell -> Integer.valueOf(cell.text()))
                .orElse(0);
    }

    private Document scores(String query) {
        return page("/oversight/scores" + query);
    }

    private Document page(String path) {
        PageVisitor.Page page = visitor.get("hope.head", path);
        assertThat(page.status()).isEqualTo(200);
        return Jsoup.parse(page.html());
    }
}
