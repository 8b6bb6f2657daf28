package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.access.Accounts;

/** A head of service and a designer keep the reasons of delay; who changed what stays on record, and nothing is deleted. */
@ProductTest
class DelayReasonPageTest {

    private static final String AT = "/oversight/reasons";

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private Delays delays;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    /** Others who use the page leave reasons of their own behind. */
    @BeforeEach
    @AfterEach
    void asDelivered() {
        jdbc.sql("delete from figure_change where route = 'made-up'").update();
        jdbc.sql("delete from delay_reason_change").update();
        jdbc.sql("delete from delay_reason where changed_by <> 'delivered' and code like 'the-road%'")
                .update();
        jdbc.sql("update delay_reason set changed_by = 'delivered', active = true")
                .update();
    }

    @Test
    void reasonIsAddedRewordedMovedRetiredAndTakenBack() {
        List<String> before = used();
        visitor.post("hope.head", AT, "words", "The road was flooded", "side", "SERVICE");
        assertThat(used()).endsWith("The road was flooded").hasSize(before.size() + 1);
        String code = delays.reasons().stream()
                .filter(reason -> reason.words().equals("The road was flooded"))
                .map(DelayReason::code)
                .findFirst()
                .orElseThrow();
        visitor.post("dana.designer", AT + "/" + code, "words", "The road was under water");
        visitor.post("dana.designer", AT + "/" + code + "/place", "way", "up");
        assertThat(used().get(before.size() - 1)).isEqualTo("The road was under water");
        visitor.post("hope.head", AT + "/" + code + "/retired", "retired", "true");
        assertThat(used()).isEqualTo(before);
        assertThat(delays.reasons()).extracting(DelayReason::code).endsWith(code);
        visitor.post("hope.head", AT + "/" + code + "/retired", "retired", "false");
        assertThat(used()).endsWith("The road was under water");
        assertThat(page().select("#changes tbody tr").eachText())
                .extracting(line -> line.replaceAll(" \\d+ \\w+ \\d{4}, .*", ""))
                .containsExactly(
                        "The road was under water used again " + name("hope.head"),
                        "The road was under water used no more " + name("hope.head"),
                        "The road was under water moved " + name("dana.designer"),
                        "The road was under water reworded " + name("dana.designer"),
                        "The road was flooded added " + name("hope.head"));
    }

    @Test
    void whatTheListHasAlreadyIsNotAdded_andOthersAreRefused() {
        int before = delays.reasons().size();
        assertThat(visitor.post("hope.head", AT, "words", "the child needed MORE time", "side", "FAMILY")
                        .text())
                .contains("the list has a reason that says this");
        assertThat(visitor.post("hope.head", AT + "/no-such/retired").status()).isEqualTo(404);
        assertThat(visitor.post("tess.team", AT, "words", "Other", "side", "FAMILY")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.get("sami.social", AT).status()).isEqualTo(403);
        assertThat(delays.reasons()).hasSize(before);
    }

    @Test
    void whatAChangeWouldDoIsShownBeforeItIsSaved() {
        List<String> before = used();
        Document added = see(AT, "words", "The road was flooded", "side", "SERVICE");
        assertThat(added.select("#tried li").eachText())
                .hasSize(before.size() + 1)
                .endsWith("The road was flooded (our side)");
        assertThat(added.select("#tried mark").eachText()).containsExactly("The road was flooded");
        assertThat(added.select("#words").attr("value")).isEqualTo("The road was flooded");
        assertThat(added.select("input[name=side][checked]").attr("value")).isEqualTo("SERVICE");

        Document reworded = see(AT + "/interpreter", "words", "Nobody could interpret");
        assertThat(reworded.select("#tried mark").eachText()).containsExactly("Nobody could interpret");
        assertThat(reworded.select("#tried").text()).contains("In the last twelve months nobody gave this reason");
        assertThat(reworded.select("details[open] #words-interpreter").attr("value"))
                .isEqualTo("Nobody could interpret");
        assertThat(used()).isEqualTo(before);
        assertThat(page().select("#changes")).isEmpty();
    }

    @Test
    void howOftenAReasonWasGivenStandsBesideItAndInTheEffect() {
        given("interpreter", TestClock.START.minus(Duration.ofDays(40)));
        given("interpreter", TestClock.START.minus(Duration.ofDays(4)));
        given("child-pace", TestClock.START.minus(Duration.ofDays(500)));
        assertThat(page().select("#reasons > div:contains(An interpreter was) dd")
                        .text())
                .contains("Given 2 times in the last twelve months");
        assertThat(page().select("#reasons > div:contains(The child needed) dd").text())
                .contains("Not given in the last twelve months");
        assertThat(see(AT + "/interpreter", "words", "Nobody could interpret")
                        .select("#tried")
                        .text())
                .contains("So would also read the 2 delays that were put down to it");
    }

    @Test
    void whatCannotBeSavedIsNotShownAsAnEffect() {
        assertThat(visitor.post("hope.head", AT, "action", "see", "words", "Flood")
                        .html())
                .contains("href=\"#side\"")
                .doesNotContain("id=\"tried\"");
        PageVisitor.Page known =
                visitor.post("hope.head", AT + "/interpreter", "action", "see", "words", "The child needed more time");
        assertThat(known.status()).isEqualTo(422);
        assertThat(Jsoup.parse(known.html()).select("#words-interpreter").attr("value"))
                .isEqualTo("The child needed more time");
        assertThat(visitor.post("hope.head", AT + "/no-such", "action", "see", "words", "x")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.post("tess.team", AT, "action", "see", "words", "x").status())
                .isEqualTo(403);
    }

    private void given(String reason, LocalDateTime at) {
        jdbc.sql("insert into figure_change (measure, happened_on, team, route, item, number)"
                        + " values ('delay:assessment', ?, 'socialworker', 'made-up', ?, 1)")
                .params(at.toLocalDate(), reason)
                .update();
    }

    private Document see(String path, String... typed) {
        String[] fields =
                Stream.concat(Stream.of("action", "see"), Stream.of(typed)).toArray(String[]::new);
        return Jsoup.parse(visitor.post("hope.head", path, fields).html());
    }

    private List<String> used() {
        return delays.reasons().stream()
                .filter(DelayReason::active)
                .map(DelayReason::words)
                .toList();
    }

    private String name(String username) {
        return accounts.find(username).orElseThrow().displayName();
    }

    private Document page() {
        return Jsoup.parse(visitor.get("hope.head", AT).html());
    }
}
