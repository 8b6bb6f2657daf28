package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;

/** Whose turn it is with a package: who is told that it waits. */
@ProductTest
class PackageTurnsTest {

    private static final String DANA = "dana.designer";
    private static final String HOPE = "hope.head";
        @Autowired
    private PageVisitor pages;

    @Autowired
    private Packages packages;

    @BeforeEach
    @AfterEach
    void takeThemBack() {
        packages.takeBack();
    }

    @Test
    void whoeverMayDecide_isToldOnEveryPageThatAPackageWaits_andItsAuthorIsNot() {
        assertThat(pages.get(HOPE, "/studio/packages").text()).contains("No package waits for your decision.");
        String home = packages.begin();
        assertThat(place(HOPE, "/settings")).isEqualTo("Studio");
        packages.send(home);
        assertThat(place(HOPE, "/settings")).isEqualTo("Studio (1 waits)");
        Page start = pages.get(HOPE, "/studio");
        assertThat(start.text()).contains("A package waits for your decision: Package " + Packages.idOf(home));
        assertThat(start.html()).contains("href=\"" + home + "\"");
        for (String nobody : List.of(DANA, "ada.admin")) {
            assertThat(place(nobody, "/settings")).isEqualTo("Studio");
            assertThat(pages.get(nobody, "/studio").text()).doesNotContain("waits");
        }
        packages.approve(home);
        assertThat(place(HOPE, "/settings")).isEqualTo("Studio");
    }

    @Test
    void theStudio_isTheCurrentPlaceOnItsInnerPages() {
        String home = packages.begin();
        assertThat(current("/studio")).isEqualTo("Studio: page");
        assertThat(current(home)).isEqualTo("Studio: true");
        assertThat(current("/oversight/reasons")).isEqualTo("Reasons of delay: page");
    }

    /** What the menu calls the studio. */
    private String place(String who, String path) {
        return Jsoup.parse(pages.get(who, path).html())
                .selectFirst(".tc-nav a[href=/studio]")
                .text();
    }

    private String current(String path) {
        Element here = Jsoup.parse(pages.get(DANA, path).html()).selectFirst(".tc-nav a[aria-current]");
        return here.text() + ": " + here.attr("aria-current");
    }
}
