package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.model.OwnModels;

/** Whose turn it is with a package: who is told that it waits, who may have it back, and what is asked first. */
@ProductTest
class PackageTurnsTest {

    private static final String DANA = "dana.designer";
    private static final String HOPE = "hope.head";
    private static final String FORM = "tell-referrer.form";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private Packages packages;

    @Autowired
    private StudioDoor door;

    @Autowired
    private PackagePage page;

    @Autowired
    private Accounts accounts;

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
    void whatTheEngineDoesNotTake_isToldToWhoeverApproves_andWaitsOn() {
        String home = packages.begin();
        packages.send(home);
        PackagePublishing refusing = new PackagePublishing(null, null, null, null, null, null, null) {
            @Override
            public List<FieldError> approve(ModelPackage sent, int seen, String username) {
                throw new ProcessEngineException("ENGINE-1 as no model of ours does");
            }
        };
        Model model = new ExtendedModelMap();
        ModelAndView answer = new PackageDecisionController(door, page, refusing)
                .decide(hope(), String.valueOf(Packages.idOf(home)), 1, "approve", "", null, model);
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(model.getAttribute("problems").toString())
                .contains("nothing was changed")
                .doesNotContain("ENGINE-1");
        assertThat(pages.get(HOPE, home).text()).contains("Waits for approval");
    }

    private CurrentUser hope() {
        return accounts.find(HOPE).orElseThrow();
    }

    @Test
    void theStudio_isTheCurrentPlaceOnItsInnerPages() {
        String home = packages.begin();
        assertThat(current("/studio")).isEqualTo("Studio: page");
        assertThat(current(home)).isEqualTo("Studio: true");
        assertThat(current("/oversight/reasons")).isEqualTo("Reasons of delay: page");
    }

    @Test
    void whatWasSent_isTakenBackByItsAuthorUntilSomebodyDecides() {
        String home = packages.begin();
        packages.send(home);
        String seen = packages.version(home);
        assertThat(pages.get(DANA, home).text()).contains("Take it back to change it");
        assertThat(pages.get(DANA, home + "/edit/" + FORM).location()).isEqualTo(home);
        assertThat(pages.get(HOPE, home).text()).doesNotContain("Take it back");
        assertThat(pages.post(HOPE, home + "/taking-back", "seen", seen).status())
                .isEqualTo(403);
        assertThat(pages.post(DANA, home + "/taking-back", "seen", seen).location())
                .isEqualTo(home);
        assertThat(pages.get(DANA, home).text()).contains("It isDraft", "Send for approval");
        assertThat(pages.get(DANA, home + "/edit/" + FORM).status()).isEqualTo(200);
        assertThat(pages.post(HOPE, home + "/decision", "seen", seen, "answer", "approve")
                        .location())
                .as("there is nothing to decide any more")
                .isEqualTo(home);
        packages.send(home);
        packages.approve(home);
        assertThat(pages.post(DANA, home + "/taking-back", "seen", packages.version(home))
                        .location())
                .isEqualTo(home);
        assertThat(pages.get(DANA, home).text()).contains("Published").doesNotContain("Take it back");
    }

    @Test
    void throwingAPackageAway_asksFirstAndSaysWhatBecomesOfIt() {
        Element ask = Jsoup.parse(pages.get(DANA, packages.begin()).html())
                .selectFirst("form[action$=/dropping]")
                .parent();
        assertThat(ask.tagName()).isEqualTo("details");
        assertThat(ask.hasAttr("open")).isFalse();
        assertThat(ask.text()).contains("It leaves the list of packages", "Yes, throw it away");
    }

    @Test
    void whatIsInForce_isNotBroughtBack_andAPublishedPackageSaysWhatItChanged() {
        String home = packages.publish(FORM, Packages.withASong());
        assertThat(pages.get(DANA, home).text())
                .contains("bringing it back would change nothing", "What it changed in " + FORM, "Added Song")
                .doesNotContain("Bring this package back");
        assertThat(pages.post(DANA, home + "/back").location()).isEqualTo(home);
        packages.publish(FORM, OwnModels.text(FORM));
        assertThat(pages.get(DANA, home).text()).contains("Bring this package back", "Added Song");
        assertThat(pages.get(HOPE, home).text()).doesNotContain("Bring this package back");
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
