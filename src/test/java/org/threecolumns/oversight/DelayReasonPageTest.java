package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
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
