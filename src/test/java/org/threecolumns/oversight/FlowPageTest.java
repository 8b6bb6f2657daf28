package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.JourneyRoutes;
import org.threecolumns.timeliness.MovableClock;

/** Where families go and what is there for the children: each number goes up by what happened, and opens the children behind it. */
@ProductTest
class FlowPageTest {

    @Autowired
    private JourneyKit kit;

    @Autowired
    private JourneyRoutes routes;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startAnew() {
        clock.set(TestClock.START);
    }

    @Test
    void decisionToCafIsCounted_andOpensTheChild() {
        int before = number(flows(), "caf", 1);
        Contact contact = routes.inEarlyHelp("Quillon");
        Document page = flows();
        assertThat(number(page, "caf", 1)).isEqualTo(before + 1);
        String behind = page.select("#caf tr:contains(Together) a").get(0).attr("href");
        Document children = page("hope.head", behind);
        assertThat(children.select("tbody tr").first().text())
                .startsWith("Quillon")
                .contains("3 March 2026");
        assertThat(visitor.get("hope.head", behind.replace("children?", "children.csv?"))
                        .html())
                .contains("Quillon");
        jdbc.sql("update family set restricted = true where id = ?")
                .param(contact.familyId())
                .update();
        assertThat(page("hope.head", behind).text())
                .doesNotContain("Quillon")
                .contains("A child of a restricted family");
        assertThat(visitor.get("hope.head", behind.replace("children?", "children.xlsx?"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void practiceSetCountsWhatIsThere() {
        Contact contact = kit.firstContact("Perrin");
        List<Integer> before = stock();
        long child = contact.childIds().ids().get(0);
        jdbc.sql(
                        """
                        insert into statement (family_id, kind, text, goal, child_ids, audience, tier, status, created_at, created_by,
                          changed_at, changed_by) values (?, 'WORRY', 'w', 'g', ?, 'EVERYONE', 'EARLY_HELP', 'ACTIVE',
                          current_timestamp, 'x', current_timestamp, 'x')
                        """)
                .params(contact.familyId(), String.valueOf(child))
                .update();
        jdbc.sql(
                        """
                        insert into scaling (family_id, child_id, stage_run_id, stage, scorer_kind, scorer, answer, number, worst_words,
                          best_words, given_on, audience, tier, recorded_at, recorded_by)
                        values (?, ?, ?, 'contact', 'CHILD', 'Perrin', 'NUMBER', 4, 'w', 'b', ?, 'EVERYONE', 'EARLY_HELP',
                          current_timestamp, 'x')
                        """)
                .params(
                        contact.familyId(),
                        child,
                        kit.open(contact.familyId(), "contact").id())
                .param(LocalDate.of(2025, 12, 3))
                .update();
        person(contact.familyId(), "Nan");
        assertThat(stock()).containsExactly(before.get(0) + 1, before.get(1) + 1, before.get(2));
        person(contact.familyId(), "Auntie Jo");
        assertThat(stock()).containsExactly(before.get(0) + 1, before.get(1) + 1, before.get(2) + 1);
        clock.set(TestClock.START.plusDays(1));
        assertThat(stock()).containsExactly(before.get(0) + 1, before.get(1), before.get(2) + 1);
    }

    @Test
    void referralsAndPlansOfWhoWasHereBeforeAreCounted() {
        Contact contact = kit.firstContact("Ottoline", "Bertram");
        long first = contact.childIds().ids().get(0);
        long second = contact.childIds().ids().get(1);
        Document before = flows();
        long old = referral(contact, first, LocalDate.of(2023, 1, 9));
        long earlier = plan(contact, first, old, LocalDate.of(2023, 2, 1), LocalDate.of(2023, 5, 3), 0);
        plan(contact, first, old, LocalDate.of(2025, 6, 4), null, earlier);
        plan(contact, second, referral(contact, second, LocalDate.of(2024, 1, 8)), LocalDate.of(2024, 3, 4), null, 0);
        refused(contact, first, LocalDate.of(2025, 6, 10));
        refused(contact, first, LocalDate.of(2025, 6, 11));
        Document page = flows();
        assertThat(number(page, "second-plan", 1)).isEqualTo(number(before, "second-plan", 1) + 1);
        assertThat(number(page, "referred-again", 1)).isEqualTo(number(before, "referred-again", 1) + 1);
        assertThat(number(page, "referred-again", 2)).isEqualTo(number(before, "referred-again", 2) + 2);
        String open = page.select("#now a[href*=long-plan]").get(0).attr("href");
        assertThat(page("hope.head", open).select("tbody tr").eachText()).noneMatch(row -> row.startsWith("Bertram"));
        clock.set(TestClock.START.plusDays(1));
        assertThat(page("hope.head", open).select("tbody tr").eachText()).anyMatch(row -> row.startsWith("Bertram"));
        clock.set(TestClock.START);
        assertThat(page("hope.head", "/oversight/flows?small=true")
                        .select("#second-plan")
                        .text())
                .contains("1 to 5");
    }

    @Test
    void plansWithEveryReviewInTimeAreCounted_onceTheyRunForThreeMonths() {
        care.reviewedBy("review-conference", "Teasel");
        care.onAPlan("Burnet");
        assertThat(behind("reviewed-protection", "all")).noneMatch(row -> row.startsWith("Burnet"));
        clock.advance(Duration.ofDays(110));
        assertThat(behind("reviewed-protection", "hit"))
                .anyMatch(row -> row.startsWith("Teasel"))
                .noneMatch(row -> row.startsWith("Burnet"));
        assertThat(behind("reviewed-protection", "rest"))
                .anyMatch(row -> row.startsWith("Burnet"))
                .noneMatch(row -> row.startsWith("Teasel"));
    }

    private List<String> behind(String flow, String part) {
        return page("hope.head", "/oversight/flows/children?of=" + flow + "&part=" + part)
                .select("tbody tr")
                .eachText();
    }

    @Test
    void whatIsAskedInVainIsRefused() {
        assertThat(visitor.get("hope.head", "/oversight/flows/children?of=nonsense")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("sami.social", "/oversight/flows").status()).isEqualTo(403);
    }

    private void person(long family, String name) {
        jdbc.sql("insert into person (family_id, name, relation, search_name, created_at) values (?, ?, 'kin', 'x',"
                        + " current_timestamp)")
                .params(family, name)
                .update();
    }

    private long referral(Contact contact, long child, LocalDate on) {
        jdbc.sql(
                        """
                        insert into referral (family_id, child_id, episode_id, referred_at, referred_on, source, primary_need, accepted,
                          open_child_id, follows_id) values (?, ?, ?, current_timestamp, ?, '10', 'N0', true, ?, 0)
                        """)
                .params(contact.familyId(), child, contact.episodeId(), on, child)
                .update();
        return latest("referral");
    }

    private void refused(Contact contact, long child, LocalDate on) {
        jdbc.sql(
                        """
                        insert into referral (family_id, child_id, episode_id, referred_at, referred_on, source, primary_need, accepted,
                          closed_on) values (?, ?, ?, current_timestamp, ?, '10', 'N0', false, ?)
                        """)
                .params(contact.familyId(), child, contact.episodeId(), on, on)
                .update();
    }

    private long conference(Contact contact, String kind, LocalDate on) {
        jdbc.sql(
                        "insert into conference (family_id, kind, child_ids, held_on, quorate, adjourned) values (?, ?, ?, ?, true, false)")
                .params(contact.familyId(), kind, contact.childIds().toString(), on)
                .update();
        return latest("conference");
    }

    private long plan(Contact contact, long child, long referral, LocalDate from, LocalDate ended, long follows) {
        jdbc.sql(
                        """
                        insert into plan (family_id, child_id, referral_id, referred_on, open_child_id, kind, started_on, conference_id,
                          first_category, category, ended_on, end_reason, end_conference_id, visit_due_on, follows_id, follows_kind,
                          follows_ended_on)
                        values (?, ?, ?, (select referred_on from referral where id = ?), ?, 'PROTECTION', ?, ?, 'NEG', 'NEG', ?, ?, ?,
                          ?, ?, ?, (select ended_on from plan where id = ?))
                        """)
                .params(contact.familyId(), child, referral, referral, ended == null ? child : null, from)
                .params(conference(contact, "INITIAL", from), ended, ended == null ? null : "REVIEW")
                .params(ended == null ? null : conference(contact, "REVIEW", ended), ended == null ? from : null)
                .params(follows, follows == 0 ? null : "PROTECTION", follows)
                .update();
        return latest("plan");
    }

    private long latest(String table) {
        return jdbc.sql("select max(id) from " + table).query(Long.class).single();
    }

    private List<Integer> stock() {
        Document page = flows();
        return List.of("paired", "own-number", "network").stream()
                .map(key -> Integer.valueOf(
                        page.select("#now a[href*=of=" + key + "]").get(0).text()))
                .toList();
    }

    /** A number in the last line of a flow; none where nothing happened. */
    private static int number(Document page, String flow, int column) {
        return page.select("#" + flow + " tr:contains(Together) td").stream()
                .skip(column)
                .findFirst()
                .map(cell -> Integer.valueOf(cell.text()))
                .orElse(0);
    }

    private Document flows() {
        return page("hope.head", "/oversight/flows");
    }

    private Document page(String username, String path) {
        PageVisitor.Page page = visitor.get(username, path);
        assertThat(page.status()).isEqualTo(200);
        return Jsoup.parse(page.html());
    }
}
