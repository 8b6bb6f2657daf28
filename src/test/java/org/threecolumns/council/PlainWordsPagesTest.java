package org.threecolumns.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.plainwords.Mark;
import org.threecolumns.plainwords.PlainWords;

/** A process designer keeps the council's list. */
@ProductTest
class PlainWordsPagesTest {

    private static final String DESIGNER = "dana.designer";
    private static final String SAMPLE = "They are on the paperwork pathway with a sibling.";

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private PlainWords plainWords;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void takeOwnEntriesAway() {
        jdbc.sql("delete from plain_word_change where word_id in (select id from plain_word where changed_by = :by)")
                .param("by", DESIGNER)
                .update();
        jdbc.sql("delete from plain_word where changed_by = :by")
                .param("by", DESIGNER)
                .update();
    }

    @Test
    void theList_isReadPageByPageInOrder() {
        String path = "/plain-words";
        int rows = 0;
        for (String next = ""; next != null; ) {
            PageVisitor.Page page = visitor.get(DESIGNER, path + next);
            assertThat(page.status()).isEqualTo(200);
            int here = page.html().split("/plain-words/\\d+", -1).length - 1;
            assertThat(here).isBetween(1, 25);
            rows += here;
            next = link(page.html(), "href=\"/plain-words(\\?[^\"]*after=[^\"]+)\"");
        }
        assertThat(rows).isEqualTo(count("select count(*) from plain_word"));
    }

    @Test
    void aSearch_looksIntoTermsFormsAndWordings() {
        assertThat(visitor.get(DESIGNER, "/plain-words?q=SIBLING").text())
                .contains("brother or sister", "as delivered");
        assertThat(visitor.get(DESIGNER, "/plain-words?q=absconding").text()).contains("run away");
        assertThat(visitor.get(DESIGNER, "/plain-words?q=crawl yet").text()).contains("non mobile baby");
        assertThat(visitor.get(DESIGNER, "/plain-words?q=%25").text()).contains("Nothing in the list holds this");
    }

    @Test
    void anEntry_isAddedAndMetFromThenOn() {
        assertThat(marks("The paperwork pathway.")).isEmpty();
        PageVisitor.Page added = add("Paperwork pathway", "the next steps");
        assertThat(added.location()).isEqualTo("/plain-words");
        assertThat(marks("The paperwork pathway.")).extracting(Mark::plain).containsExactly("the next steps");
        assertThat(visitor.get(DESIGNER, "/plain-words?q=pathway").text()).contains("Dana Frost, 3 Mar 2026");
        assertThat(jdbc.sql("select what from access_entry where username = :u order by id desc limit 1")
                        .param("u", DESIGNER)
                        .query(String.class)
                        .single())
                .isEqualTo("plain word " + id("paperwork pathway"));
    }

    @Test
    void whatIsWrongWithAnEntry_isSaidAndNothingIsLost() {
        PageVisitor.Page empty = add("", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Write the word that could be plainer", "Write a plain wording, or advice");
        assertThat(add("Sibling", "x").text()).contains("This is in the list already");
        PageVisitor.Page tooLong = add("y".repeat(81), "kept as typed");
        assertThat(tooLong.text()).contains("Use at most 80 characters");
        assertThat(tooLong.html()).contains("value=\"kept as typed\"");
    }

    @Test
    void anEntry_isChanged_butNotOverSomebodyElsesChange() {
        add("paperwork pathway", "the next steps");
        String path = "/plain-words/" + id("paperwork pathway");
        assertThat(visitor.get(DESIGNER, path).html()).contains("value=\"the next steps\"");
        assertThat(visitor.post(DESIGNER, path, "seen", "0", "term", "paperwork pathway", "plain", "what comes next")
                        .status())
                .isEqualTo(302);
        assertThat(marks("paperwork pathway")).extracting(Mark::plain).containsExactly("What comes next");
        PageVisitor.Page late =
                visitor.post(DESIGNER, path, "seen", "0", "term", "paperwork pathway", "plain", "too late");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Somebody changed this meanwhile");
        assertThat(marks("paperwork pathway")).extracting(Mark::plain).containsExactly("What comes next");
    }

    @Test
    void anEntry_isStruckOutAndTakenBack() {
        add("paperwork pathway", "the next steps");
        String path = "/plain-words/" + id("paperwork pathway");
        visitor.post(DESIGNER, path + "/struck-out", "seen", "0", "struckOut", "true");
        assertThat(marks("paperwork pathway")).isEmpty();
        assertThat(visitor.get(DESIGNER, "/plain-words?q=pathway").text()).contains("Struck out");
        visitor.post(DESIGNER, path + "/struck-out", "seen", "1", "struckOut", "false");
        assertThat(marks("paperwork pathway")).hasSize(1);
    }

    @Test
    void everyChange_isTold_andCanBeFilledInAgain() {
        add("paperwork pathway", "the next steps");
        String path = "/plain-words/" + id("paperwork pathway");
        visitor.post(DESIGNER, path, "seen", "0", "term", "paperwork pathway", "plain", "what comes next");
        visitor.post(DESIGNER, path + "/struck-out", "seen", "1", "struckOut", "true");
        PageVisitor.Page page = visitor.get(DESIGNER, path);
        assertThat(page.text())
                .containsSubsequence("Dana Frost", "struck out", "Dana Frost", "changed", "Dana Frost", "added")
                .contains("paperwork pathway: “the next steps”", "paperwork pathway: “what comes next”");
        String first = Jsoup.parse(page.html()).select("a[href*=?as=]").last().attr("href");
        assertThat(visitor.get(DESIGNER, first).html()).contains("value=\"the next steps\"");
        assertThat(visitor.get(DESIGNER, path + "?as=0").html()).contains("value=\"what comes next\"");
    }

    @Test
    void anEntryAsDelivered_saysSo() {
        String html = visitor.get(DESIGNER, "/plain-words/" + id("sibling")).html();
        assertThat(Jsoup.parse(html).select("main tbody tr").text())
                .contains("as delivered added sibling: “brother or sister”");
    }

    @Test
    void whatAnEntryWouldMark_isShownBeforeItIsSaved() {
        PageVisitor.Page tried = see("/plain-words", "paperwork pathway", "the next steps", SAMPLE);
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.html()).contains("<mark>paperwork pathway</mark>", "<mark>sibling</mark>");
        assertThat(tried.text()).contains("Nothing is saved yet", "say “the next steps”");
        assertThat(marks("paperwork pathway")).isEmpty();
        assertThat(see("/plain-words/" + id("sibling"), "sibling", "kin", "").text())
                .contains("We talked about sibling with the family.", "say “kin”")
                .doesNotContain("say “brother or sister”");
    }

    @Test
    void whatCannotBeTried_isSaid() {
        assertThat(see("/plain-words", "", "", SAMPLE).status()).isEqualTo(422);
        assertThat(see("/plain-words", "a", "b", "x".repeat(1001)).html()).contains("href=\"#sample\"");
        assertThat(visitor.post("hope.head", "/plain-words", "action", "see", "term", "a")
                        .status())
                .isEqualTo(403);
        assertThat(see("/plain-words/0", "a", "b", SAMPLE).status()).isEqualTo(404);
    }

    @Test
    void theList_isReadByWhoeverSeesTheSettings_andKeptByDesignersOnly() {
        for (String reader : List.of("hope.head", "ada.admin")) {
            assertThat(visitor.get(reader, "/settings").html()).contains("href=\"/plain-words\"");
            PageVisitor.Page list = visitor.get(reader, "/plain-words?q=sibling");
            assertThat(list.text()).contains("brother or sister", "process designers keep it");
            assertThat(list.html()).doesNotContain("/plain-words/");
        }
        for (String username : List.of("ari.auditor", "sami.social")) {
            assertThat(visitor.get(username, "/plain-words").status()).isEqualTo(403);
        }
        for (String username : List.of("hope.head", "ada.admin", "ari.auditor", "sami.social")) {
            assertThat(visitor.post(username, "/plain-words", "term", "a", "plain", "b")
                            .status())
                    .isEqualTo(403);
            assertThat(visitor.post(username, "/plain-words/1/struck-out").status())
                    .isEqualTo(403);
        }
        assertThat(visitor.get(DESIGNER, "/plain-words/0").status()).isEqualTo(404);
    }

    private PageVisitor.Page see(String path, String term, String plain, String sample) {
        return visitor.post(DESIGNER, path, "action", "see", "term", term, "plain", plain, "sample", sample);
    }

    private PageVisitor.Page add(String term, String plain) {
        return visitor.post(DESIGNER, "/plain-words", "term", term, "plain", plain);
    }

    private List<Mark> marks(String text) {
        return plainWords.marks(text, List.of());
    }

    private long id(String searchTerm) {
        return jdbc.sql("select id from plain_word where search_term = :t")
                .param("t", searchTerm)
                .query(Long.class)
                .single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static String link(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll(pattern, "$1").replace("&amp;", "&"))
                .findFirst()
                .orElse(null);
    }
}
