package org.threecolumns.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;

/** Children named in lines and in full on the contact page: what is wrong is named at its place, and every word stays. */
@ProductTest
class ContactPageTest {

    @Autowired
    private PageVisitor visitor;

    @Test
    void linesAndRows_areChildrenOfOneContact() {
        Page recorded = record(
                "familyName",
                "Sneezewort",
                "children",
                "Poppy, 6\nBaby, due 3/6/2026",
                "child-0-given",
                "Jay",
                "child-0-family",
                "Finch",
                "child-0-rough",
                "9");
        assertThat(recorded.location()).startsWith("/stages/");
        assertThat(visitor.get("fiona.frontdoor", recorded.location()).text())
                .contains("Sneezewort / Finch", "Poppy, Baby, Jay", "about 6", "expected 3 June 2026", "about 9");
    }

    @Test
    void aLineThatNobodyCanRead_isNamedAndStays() {
        Page page = record("familyName", "Sneezewort", "children", "Poppy, Sam\nIvy, 31/2/2019");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("href=\"#children\"", "Poppy, Sam\nIvy, 31/2/2019");
        assertThat(page.text()).contains("Write “Ivy, 31/2/2019” as one child on a line");
    }

    @Test
    void anErrorInARowBehindLines_linksToThatRow() {
        Page page = record("children", "Zinnia", "child-1-given", "Zoltan", "child-1-born", "4/5/1980");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("href=\"#child-1-born\"", "<details class=\"govuk-details\" open=\"open\"");
    }

    @Test
    void whatWasSearchedFor_isNotTypedAgain() {
        Page page = visitor.get("fiona.frontdoor", "/contacts/new?q=Wren de Nobody&born=4/5/2019");
        assertThat(page.html())
                .contains("name=\"familyName\" type=\"text\" autocomplete=\"off\" value=\"de Nobody\"")
                .contains(">Wren, 4/5/2019</textarea>");
    }

    private Page record(String... fields) {
        String[] all = new String[fields.length + 4];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "words";
        all[fields.length + 1] = "They were out alone at night.";
        all[fields.length + 2] = "action";
        all[fields.length + 3] = "record";
        return visitor.post("fiona.frontdoor", "/contacts", all);
    }
}
