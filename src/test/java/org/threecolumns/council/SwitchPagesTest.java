package org.threecolumns.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.setting.DeliveredSettings;

/** Where a step-up goes is the council's choice, drawn before it is made. */
@ProductTest
class SwitchPagesTest {

    private static final String AT = "/settings/step-up";

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private DeliveredSettings delivered;

    @BeforeEach
    @AfterEach
    void asDelivered() {
        delivered.keep();
    }

    @Test
    void bothWaysAreDrawn_andTheBookSaysWhoChoseWhy() {
        Document before = Jsoup.parse(visitor.get("dana.designer", AT).html());
        assertThat(before.select(".tc-path--now h2").text()).isEqualTo("Through the front door Now");
        assertThat(before.select(".tc-path")).hasSize(2);
        assertThat(visitor.post("hope.head", AT, "to", "", "seen", "0").text())
                .contains("Choose one of the two ways", "Say why");
        assertThat(visitor.post("hope.head", AT, "to", "front-door", "why", "So", "seen", "0")
                        .text())
                .contains("This is the way already");
        choose("0", "social-care");
        assertThat(visitor.post("hope.head", AT, "to", "front-door", "why", "So", "seen", "0")
                        .text())
                .contains("Somebody changed this meanwhile");
        Document after = Jsoup.parse(visitor.get("ada.admin", AT).html());
        assertThat(after.select(".tc-path--now h2").text()).isEqualTo("Straight to social care Now");
        assertThat(after.select("#changes > li").text())
                .contains("From Through the front door To Straight to social care Why: One team.");
        assertThat(visitor.get("hope.head", "/settings").text())
                .contains("Straight to social care Last changed by Hope");
    }

    @Test
    void eachKindOfSetting_saysWhenAChangeCounts() {
        Element dates = kind("Closed days");
        assertThat(dates.text()).contains("clocks that begin after a change").doesNotContain("Reasons of delay");
        assertThat(kind("Reasons of delay").text()).contains("A change counts at once");
    }

    /** The part of the page that a setting stands in. */
    private Element kind(String setting) {
        return Jsoup.parse(visitor.get("hope.head", "/settings").html())
                .selectFirst("main section:has(dt:contains(" + setting + "))");
    }

    @Test
    void onlyAHeadOfServiceDecides() {
        assertThat(visitor.post("dana.designer", AT, "to", "social-care", "why", "So")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.get("sami.social", AT).status()).isEqualTo(403);
        assertThat(visitor.get("sami.social", "/settings").status()).isEqualTo(403);
    }

    private void choose(String seen, String to) {
        assertThat(visitor.post("hope.head", AT, "to", to, "why", "One team.", "seen", seen)
                        .location())
                .isEqualTo(AT);
    }
}
