package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ShownPages;
import org.threecolumns.document.Files;
import org.threecolumns.journey.OtherVersions;
import org.threecolumns.journey.StageRun;
import org.threecolumns.model.BrokenModels;
import org.threecolumns.process.Answers;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.Walks;
import org.threecolumns.setting.DeliveredSettings;
import org.threecolumns.studio.Packages;

/** Every page in each of its states, wide and as narrow as 400 % zoom makes it: axe finds nothing, and nothing runs out of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageTest extends BrowserTest {

    private static final int WIDE = 1280;
    /** What a window 1280 wide shows at 400 %. */
    private static final int NARROW = 320;

    private static final Map<String, Set<String>> SEEN = new TreeMap<>();

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private Walks walks;

    @Autowired
    private PageVisitor pages;

    @Autowired
    private ShownPages shown;

    @Autowired
    private Packages packages;

    @Autowired
    private OtherVersions deployments;

    @Autowired
    private DeliveredSettings delivered;

    private final List<String> faults = new ArrayList<>();

    /** All that was found on the way is told at once. */
    @AfterEach
    void nothingWasFound() {
        assertThat(faults).isEmpty();
    }

    @Test
    @Order(1)
    void pagesOfEverybody() {
        worker.open("/login");
        seen("empty");
        worker.type("User name", "nobody.here").type("Password", "wrong").press("Log in");
        seen("errors");
        assertThat(worker.page().title()).startsWith("Error: ");
        worker.open("/login?logout");
        seen("ended");
        worker.logIn("fiona.frontdoor");
        shown("/help", "full");
        shown("/accessibility", "full");
        shown("/stages/this", "full");
        shown("/access-log", "full");
        shown("/nowhere", "full");
        shown("/tasks/hand-on", "full");
        shown("/error", "full");
        shown("/families?q=zzzz", "empty");
        care.reported("Poppy");
        shown("/families?q=larkspur", "full");
    }

    @Test
    @Order(1)
    void contactsAndTasks() {
        care.reported("Poppy", "Reed");
        worker.logIn("fiona.frontdoor");
        shown("/contacts/new", "empty");
        worker.press("Record and start the map");
        seen("errors");
        worker.type("What did they say, in their own words?", "They were alone again.")
                .typeInto("familyName", "Larkspur")
                .typeInto("children", "Poppy, 4/5/2019")
                .press("Record and start the map");
        seen("conflict");
        shown("/contacts/new?q=larkspur", "full");
        shown("/tasks?q=zzzz", "empty");
        shown("/tasks/teams", "full");
        worker.press("Take the ticked tasks");
        seen("errors");
        assertThat(worker.page().title()).startsWith("Error: ");
    }

    @Test
    @Order(1)
    void stages() {
        StageRun run = EveryStage.CONTACT.open(walks, "Poppy", "Reed");
        String stage = "/stages/" + run.id();
        worker.logIn("fiona.frontdoor");
        shown(stage, "empty");
        worker.press("Sign Contact");
        seen("errors");
        kit.fillMap(run, "fiona.frontdoor");
        shown(stage, "full");
        Page page = worker.page();
        String item =
                page.locator("#column-WORRIES ~ .tc-item textarea").first().getAttribute("name");
        pages.post(
                "fred.frontdoor",
                stage,
                "action",
                "save",
                item,
                "Nobody was home until six.",
                item.replace(".text", ".version"),
                page.locator("[name='" + item.replace(".text", ".version") + "']")
                        .inputValue());
        page.locator("#column-WORRIES ~ .tc-item textarea").first().fill("Nobody was home, twice.");
        page.waitForCondition(() -> page.locator(".tc-both").count() == 1);
        seen("conflict");
        long conference = care.beforeConference("Poppy", "Sam", "Reed");
        worker.logIn("carl.chair");
        shown("/stages/" + kit.open(conference, "initial-conference").id(), "full");
        worker.press("Sign Initial conference");
        seen("errors");
    }

    @Test
    @Order(1)
    void aFamilyInCare() {
        long family = care.onAPlan("Poppy", "Sam");
        String home = "/families/" + care.reference(family);
        worker.logIn("sami.social");
        shown(home, "full");
        shown(home + "/visits", "empty");
        worker.press("Record the visit");
        seen("errors");
        worker.choose("Which child?", "Poppy Larkspur")
                .type("On which day?", "9/3/2026")
                .type("Who visited?", "Sami Yusuf")
                .choose("Was the child seen?", "Yes")
                .choose("Was the child seen alone?", "No")
                .type("If not alone, why not?", "She held on to Nan.")
                .press("Record the visit");
        seen("full");
        assertThat(worker.text()).contains("The visit is on record.", "seen, but not alone");
        shown(home + "/visits/" + care.children(family).get(0).id(), "full");
        clock.advance(Duration.ofDays(20));
        shown("/visits", "full");
        assertThat(worker.text()).contains("late");
        shown("/visits?after=2099-01-01", "empty");
        shown(home + "/chronology", "full");
        shown(home + "/chronology?starred=yes", "empty");
        people(home);
        documents(home);
    }

    private void people(String home) {
        shown(home + "/people", "empty");
        worker.press("Add");
        seen("errors");
        worker.type("Name", "Iris").type("What they are to the children", "Nan").press("Add");
        seen("full");
    }

    private void documents(String home) {
        shown(home + "/documents", "empty");
        worker.press("Keep it");
        seen("errors");
        worker.page()
                .getByLabel("The file")
                .setInputFiles(new FilePayload("home.png", "image/png", Files.png(640, 480)));
        worker.type("What is it?", "Sam’s drawing of home")
                .choose("Which work does it belong to?", "Early help")
                .press("Keep it");
        seen("full");
    }

    @Test
    @Order(1)
    void whatIsSaidOfAFamily() {
        long family = care.withoutConference("Poppy");
        String home = "/families/" + care.reference(family);
        worker.logIn("sami.social");
        refused(home + "/leaving", "Record that they leave us");
        worker.tick("Poppy Larkspur")
                .choose("Why do they leave us?", "They have moved to another council")
                .type("What were we told, and by whom?", "Mum rang from Leeds.")
                .type("On which day were we told?", "3/3/2026")
                .press("Record that they leave us");
        seen("full");
        assertThat(worker.text()).contains("Everything goes on until a manager has confirmed", "A child leaves us");
        refused(home + "/conference-request", "Open the conference");
        worker.type("Which service asks for it?", "Health")
                .type("Who asks for it?", "Dr Elm")
                .type("Why is a conference needed?", "The bruise is not explained.")
                .press("Open the conference");
        assertThat(worker.text()).contains("Initial conference");
        worker.follow("Section 47 enquiry signed");
        seen("full");
        worker.page().getByText("Something here is wrong").click();
        worker.press("Record the correction");
        seen("errors");
    }

    @Test
    @Order(1)
    void actNow_debts_andConsent() {
        long family = EveryStage.CAF.open(walks, "Poppy").familyId();
        String home = "/families/" + care.reference(family);
        worker.logIn("lena.lead");
        shown(home, "empty");
        refused(home + "/consent-withdrawal", "Record that consent is withdrawn");
        refused(home + "/act-now", "Act now");
        worker.type("Why, in a few words?", "He was hit last night.")
                .tick("Poppy Larkspur")
                .press("Act now");
        worker.logIn("tess.team");
        shown("/debts", "full");
        shown("/debts?after=2099-01-01", "empty");
        worker.open(home).follow("Write it up");
        seen("empty");
        worker.press("It is written up");
        seen("errors");
    }

    @Test
    @Order(1)
    void oversight() {
        EveryStage.CAF.open(walks, "Poppy");
        clock.advance(Duration.ofDays(80));
        worker.logIn("hope.head");
        shown("/oversight", "full");
        shown("/oversight/timeliness", "full");
        shown("/oversight/timeliness?by=week&small=true", "full");
        shown("/oversight/timeliness/clock?name=contact", "full");
        shown("/oversight/timeliness/clock?name=step-down&team=chair", "empty");
        shown("/oversight/cases?standing=met-in-time", "full");
        shown("/oversight/cases?standing=late&stage=nothing", "empty");
        shown("/oversight/cases?standing=late", "full");
        worker.press("Note the reason");
        seen("errors");
        worker.page().locator("input[name=clock]").first().check();
        worker.select("Why the ticked ones are late", "The child needed more time (for the family)")
                .press("Note the reason");
        assertThat(worker.text()).contains("The reason is noted.", "The child needed more time");
        typedAndSigned();
        shown("/oversight/recording", "full");
        assertThat(worker.text()).contains("fewer than 5");
        clock.advance(Duration.ofDays(3000));
        shown("/oversight/recording", "empty");
    }

    private void typedAndSigned() {
        StageRun run = EveryStage.CONTACT.open(walks, "Poppy");
        pages.post("fiona.frontdoor", "/stages/" + run.id() + "/kept", "talkedWith", "Mum");
        kit.fillMap(run, "fiona.frontdoor");
        assertThat(kit.signOnly(run, "fiona.frontdoor", kit.draft(Answers.contact())))
                .isEmpty();
    }

    @Test
    @Order(1)
    void reasonsOfDelay() {
        worker.logIn("dana.designer");
        shown("/oversight/reasons", "empty");
        worker.press("Add it");
        seen("errors");
        worker.type("Why can something be late?", "The road was flooded")
                .choose("Whose side kept it waiting?", "Our side")
                .press("Add it");
        seen("full");
        assertThat(worker.text()).contains("The reason is in the list.", "The road was flooded", "Dana");
        worker.go(worker.page()
                .locator("#reasons > div", new Page.LocatorOptions().setHasText("The road was flooded"))
                .getByText("Use no more"));
        assertThat(worker.text()).contains("Used no more");
    }

    @Test
    @Order(1)
    void oversightAheadAndBack() {
        EveryStage.TAF_REVIEW.open(walks, "Poppy");
        worker.logIn("hope.head");
        shown("/oversight/forecast", "full");
        shown("/oversight/flows", "full");
        String children = worker.page().locator("#now a").last().getAttribute("href");
        shown(children, "full");
        shown(children + "&after=999999999999", "empty");
        shown("/oversight/scores", "full");
        shown(worker.page().locator("main table a").first().getAttribute("href"), "full");
        shown("/oversight/scores/children?number=10&way=fell", "empty");
        shown("/oversight/diagram", "full");
        shown("/oversight/summary", "empty");
        worker.press("Send me the summary");
        seen("errors");
        assertThat(worker.page().title()).startsWith("Error: ");
        worker.type("Your e-mail address at work", "hope@council.example").press("Send me the summary");
        seen("full");
    }

    @Test
    @Order(1)
    void assessments_andABirth() {
        long family = care.inAssessment("Baby");
        String birth = "/families/" + care.reference(family) + "/births/"
                + care.expecting(family).id();
        String checkpoint =
                "/checkpoints/" + care.checkpoint(family, kit.today()).id();
        worker.logIn("sami.social");
        refused(birth, "Record the birth");
        worker.type("First name", "Iris").type("Birth date", "2/3/2026").press("Record the birth");
        assertThat(worker.text()).contains("Iris Larkspur");
        worker.logIn("tess.team");
        shown("/checkpoints?after=2099-01-01", "empty");
        shown("/checkpoints", "full");
        refused(checkpoint, "I have looked at it");
        worker.type("What did you see, and what should happen?", "Poppy was seen twice; Sam still waits.")
                .press("I have looked at it");
        shown(checkpoint, "full");
        worker.logIn("sami.social")
                .open("/stages/" + kit.open(family, "assessment").id());
        seen("full");
        worker.logIn("tess.team")
                .open("/stages/"
                        + kit.open(care.assessed("Poppy"), "assessment-authorisation")
                                .id());
        seen("full");
        worker.logIn("lena.lead")
                .open("/stages/"
                        + kit.open(care.steppedDown("Poppy"), "step-down-authorisation")
                                .id());
        seen("full");
        assertThat(worker.text()).contains("Breakfast club and Nan are what works.");
    }

    @Test
    @Order(1)
    void siblingsGoOnTogether() {
        long family = care.parted("Poppy", "Reed");
        StageRun review = kit.openRuns(family).get(1);
        worker.logIn("sami.social");
        shown("/stages/" + review.id() + "/joining", "full");
        worker.press("Go on together");
        seen("errors");
        worker.type("Why do they go on together?", "One meeting is enough for them.")
                .press("Go on together");
        assertThat(worker.text()).contains("Superseded by Children go on together");
        shown("/stages/" + kit.openRuns(family).get(0).id() + "/joining", "empty");
    }

    @Test
    @Order(1)
    void settings() {
        delivered.keep();
        EveryStage.AGREEMENT.open(walks, "Poppy");
        worker.logIn("hope.head");
        shown("/settings", "empty");
        shown("/settings/labels/early-help", "empty");
        worker.press("Save the change");
        seen("errors");
        worker.type("First column", "What worries us?")
                .type("Why do you change it?", "Families asked for it.")
                .press("Save the change");
        worker.type("Second column", "What goes well?").press("See the effect");
        seen("full");
        shown("/settings/questions/review", "empty");
        shown("/settings/questions/review/new", "empty");
        worker.press("Save the change");
        seen("errors");
        worker.type("The question", "What would {child} tell a friend?")
                .choose("Where does it stand?", "First column")
                .choose("Whom is it for?", "For a child")
                .choose("Which step of the talk is it?", "Find out")
                .type("Why do you change it?", "It opens a talk.")
                .press("See the effect");
        seen("full");
        worker.press("Save the change");
        seen("full");
        closedDaysAndStepUp();
        shown("/settings", "full");
        delivered.restore();
    }

    private void closedDaysAndStepUp() {
        shown("/settings/closed-days", "empty");
        worker.press("Save the change");
        seen("errors");
        worker.type("Which day?", "9/3/2026")
                .choose("Whose holiday is it?", "Only we are closed")
                .type("What is it called?", "Staff day")
                .type("Why do you change it?", "We train.")
                .press("See the effect");
        seen("full");
        worker.press("Save the change").follow("Take it off the list");
        seen("empty");
        worker.press("Save the change");
        seen("errors");
        shown("/settings/step-up", "empty");
        worker.press("Save the change");
        seen("errors");
        worker.choose("Which way shall step-ups go?", "Straight to social care")
                .type("Why do you change it?", "One team.")
                .press("Save the change");
        seen("full");
    }

    @Test
    @Order(1)
    void pagesOfTheHouse() {
        worker.logIn("dana.designer");
        shown("/plain-words", "full");
        shown("/plain-words?q=zzzz", "empty");
        shown("/plain-words/new", "empty");
        worker.press("Add it");
        seen("errors");
        shown("/plain-words/1", "full");
        pages.get("fiona.frontdoor", "/families/" + care.reference(care.reported("Poppy")));
        worker.logIn("ari.auditor");
        shown("/access-log", "full");
        shown("/access-log?before=1", "empty");
        shown("/records-check", "empty");
        worker.go(worker.page().locator("main form button"));
        seen("full");
        worker.logIn("ada.admin");
        shown("/faults", "shown");
    }

    @Test
    @Order(1)
    void packagesOfModels() {
        worker.logIn("dana.designer");
        shown("/studio/packages?before=0", "empty");
        shown("/studio/packages/new", "empty");
        worker.press("Show me what would change");
        seen("errors");
        String home = packages.begin();
        shown(home, "empty");
        worker.press("Add these files");
        seen("errors");
        packages.send(home);
        worker.logIn("hope.head");
        shown("/studio/packages", "full");
        worker.open(home).press("Decide");
        assertThat(worker.page().title()).startsWith("Error: ");
        worker.choose("Does it go into force?", "Yes, put it into force now").press("Decide");
        seen("full");
        packages.takeBack();
    }

    @Test
    @Order(1)
    void movesOfOpenCases() {
        kit.firstContact("Poppy");
        worker.logIn("dana.designer");
        shown("/studio/moves?before=0", "empty");
        worker.press("Show me what would happen");
        seen("errors");
        worker.open(packages.planOntoOtherSteps());
        seen("full");
        worker.press("Look again with these steps");
        seen("errors");
        worker.open(packages.planMove("leaving") + "?group=MOVED");
        seen("empty");
        shown("/studio/moves", "full");
        packages.takeBack();
    }

    @Test
    @Order(1)
    void studio() {
        EveryStage.CAF.open(walks, "Poppy");
        String second = deployments.anotherLimit();
        try {
            worker.logIn("dana.designer");
            shown("/studio", "full");
            shown("/studio?kind=forms&after=zzz", "empty");
            shown("/studio/processes/caf", "full");
            shown("/studio/decisions/timescales", "full");
            shown("/studio/forms/caf", "full");
            shown("/studio/processes/caf/compare", "empty");
            shown("/studio/decisions/timescales/compare", "full");
            assertThat(worker.text()).contains("Changed", "Amount");
            shown("/studio/check", "empty");
            worker.press("Check them");
            seen("errors");
            checked(
                    BrokenModels.withoutForm().file(),
                    BrokenModels.withoutForm().files().get("front-door.bpmn"),
                    "full");
            assertThat(worker.text()).contains("has no form", "Why it matters");
            checked("x.bpmn", "<a>".getBytes(StandardCharsets.UTF_8), "refused");
            assertThat(worker.text()).contains("not well-formed (line 1");
        } finally {
            deployments.takeBack(second);
        }
    }

    @Test
    @Order(1)
    void editor() {
        DrawingTools.areNeeded();
        try {
            String edit = pages.post("dana.designer", "/studio/processes/front-door/change")
                    .location();
            worker.logIn("dana.designer");
            drawn(edit);
            seen("full");
            drawn(pages.post("dana.designer", "/studio/decisions/timescales/change")
                    .location());
            seen("full");
            drawn(pages.post("dana.designer", "/studio/forms/caf/change").location());
            seen("full");
            pages.post("dana.designer", edit.substring(0, edit.indexOf("/edit/")) + "/dropping", "seen", "3");
            worker.page().locator("#keep button[type=submit]").click();
            worker.page().locator("#refused").waitFor();
            seen("errors");
            edit = pages.post("dana.designer", "/studio/processes/front-door/change")
                    .location();
            shown(edit + "?as=table", "full");
            worker.page().getByText("Add a stage").first().click();
            worker.press("Add the stage");
            seen("errors");
            assertThat(worker.page().title()).startsWith("Error: ");
            shown(edit + "?as=table&change=userTask_screenContact", "full");
            String form =
                    pages.post("dana.designer", "/studio/forms/caf/change").location();
            shown(form + "?as=table", "full");
            worker.page().getByText("Add a question").first().click();
            worker.press("Add the question");
            seen("errors");
            String limits = pages.post("dana.designer", "/studio/decisions/timescales/change")
                    .location();
            shown(limits + "?as=table&change=rule_contact", "full");
        } finally {
            packages.takeBack();
        }
    }

    private void drawn(String edit) {
        worker.open(edit);
        worker.page().waitForSelector("body[data-drawn=yes]");
    }

    private void checked(String file, byte[] content, String state) {
        worker.page()
                .getByLabel("Models, decisions and forms")
                .setInputFiles(new FilePayload(file, "text/xml", content));
        worker.press("Check them");
        seen(state);
    }

    @Test
    @Order(2)
    void noPageAndNoStateIsLeftOut() {
        assertThat(PageStates.declared().keySet()).isEqualTo(PageStates.pages());
        Map<String, Set<String>> needed = new TreeMap<>(PageStates.declared());
        if (!DrawingTools.arePresent()) {
            needed.keySet().removeIf(page -> page.startsWith("studio/edit"));
        }
        needed.forEach((page, states) -> assertThat(SEEN.getOrDefault(page, Set.of()))
                .as("%s is looked at in each of its states", page)
                .containsAll(states));
    }

    private void shown(String path, String state) {
        worker.open(path);
        seen(state);
    }

    /** A form as it comes, and as it comes back where nothing was typed. */
    private void refused(String path, String button) {
        shown(path, "empty");
        worker.press(button);
        seen("errors");
        assertThat(worker.page().title()).startsWith("Error: ");
    }

    private void seen(String state) {
        SEEN.computeIfAbsent(shown.last(), page -> new TreeSet<>()).add(state);
        assertThat(worker.page().title()).endsWith("Three Columns");
        assertThat(worker.heading()).isNotBlank().doesNotContain("<", "$");
        for (int width : new int[] {NARROW, WIDE}) {
            String where = state + " " + shown.last() + " at " + width;
            Fit.runsOut(worker.page(), width).forEach(part -> faults.add(where + " runs out: " + part));
            if (width == WIDE || state.equals("full")) {
                looksRight(where);
            }
        }
    }

    private void looksRight(String where) {
        try {
            worker.looksRight();
        } catch (AssertionError found) {
            faults.add(where + ": " + found.getMessage());
        }
    }
}
