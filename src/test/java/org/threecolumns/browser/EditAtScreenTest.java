package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.family.Contact;
import org.threecolumns.model.OwnModels;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.studio.Packages;

/** A designer changes the journey in the browser: drawn, and by table and forms; and a family comes to what was made. */
class EditAtScreenTest extends EditorTest {

    private static final String SCREEN = "[data-element-id=userTask_screenContact]";
    private static final String RUNS = "<img src=x onerror=ran=1>";

    @Autowired
    private JourneyKit kit;

    @Test
    void aNameThatIsDrawn_isCheckedMarkedSaved_andSeenInTheDifferences() {
        String edit = change("/studio/processes/front-door");
        rename("screening");
        Locator found = worker.page().locator("#checked li[data-element=userTask_screenContact]");
        found.waitFor();
        assertThat(found.innerText()).contains("is not in sentence case", "everybody knows at a glance");
        assertThat(worker.page().locator("#canvas .tc-drawing__found").count()).isEqualTo(1);
        found.getByText("Show it").click();
        assertThat(worker.page().locator("#properties").innerText()).contains("USER TASK");
        rename("Hear contact");
        found.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        save();
        worker.looksRight().open(homeOf(edit));
        assertThat(worker.text())
                .contains("What is different in front-door.bpmn", "Hear contact", "Screen contact")
                .doesNotContain("serviceTask_", "Added", "Taken out");
    }

    /** The drawing tools write whole files anew; nothing may be lost by that, whether they know it or not. */
    @Test
    void whatIsSavedUnchanged_saysTheSame() {
        String odd = OwnModels.text("front-door.bpmn")
                .replaceFirst(
                        "<bpmn:extensionElements>",
                        "<bpmn:extensionElements><other:note xmlns:other=\"urn:other\" why=\"kept\">as it is</other:note>");
        String home = packages.begin("front-door.bpmn", odd);
        for (String file :
                List.of("front-door.bpmn", "journey.bpmn", "timescales.dmn", "completeness.dmn", "caf.form")) {
            if (!file.startsWith("front")) {
                change("/studio/" + kindOf(file) + "/" + file.replaceFirst("\\..*", ""));
            } else {
                draw(home + "/edit/" + file);
            }
            save();
        }
        worker.open(home);
        assertThat(worker.text()).contains("journey.bpmn").doesNotContain("Taken out\n", "no longer said");
        worker.page().locator("details").all().forEach(details -> details.evaluate("d => { d.open = true; }"));
        assertThat(worker.page().locator(".tc-changes > li").allInnerTexts())
                .allSatisfy(words -> assertThat(words).contains("as it is"));
    }

    @Test
    void aRefusal_takesNothingAway_andASecondWindowIsTold() {
        String edit = change("/studio/processes/front-door");
        try (Worker other = another()) {
            other.logIn("dana.designer").open(edit + "?as=table&change=userTask_screenContact");
            other.type("Name", "See contact").press("Save in the package");
        }
        rename("Hear contact");
        worker.page().getByText("Save in the package").click();
        worker.page().locator("#refused").waitFor();
        assertThat(worker.page().locator("#refused").innerText())
                .contains("somebody changed this package meanwhile", "What you have drawn is still here.");
        assertThat(worker.page().locator("#canvas " + SCREEN).textContent()).contains("Hear");
    }

    @Test
    void aStageAndAQuestionByTable_areThereForTheNextFamily() {
        change("/studio/processes/front-door");
        worker.follow("Table and forms");
        worker.page().getByText("Add a stage").first().click();
        worker.select("Where does it come?", "After “Sign contact”, before “Decide next step”")
                .type("What is done?", "Ask school")
                .select("Who does it?", "Front-door worker")
                .select("What does it ask?", "A copy of tell-referrer.form")
                .type("Within how many working days?", "2")
                .press("Add the stage");
        assertThat(worker.text()).contains("The stage is in the model.", "The rules found nothing", "Sign ask school");
        worker.go(worker.page().locator("main .govuk-caption-l a"));
        String home = worker.path();
        worker.open(home + "/edit/ask-school.form?as=table");
        worker.page().getByText("Add a question").first().click();
        worker.type("The question", "Which song helps?")
                .choose("How is it answered?", "A line of text")
                .press("Add the question");
        assertThat(worker.text()).contains("The question is in the form.", "Which song helps?");
        worker.open(home)
                .type("What changes, and why?", "School knows them best.")
                .press("Send for approval");
        worker.logIn("hope.head")
                .open(home)
                .choose("Does it go into force?", "Yes, put it into force now")
                .press("Decide");
        Contact contact = kit.firstContact("Poppy");
        kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        worker.logIn("fred.frontdoor")
                .open("/stages/" + kit.open(contact.familyId(), "ask-school").id());
        assertThat(worker.text()).contains("Ask school", "Which song helps?", "2 working days from");
    }

    @Test
    void theShownPicture_isMovedAndZoomedByKeyboard_andKeepsItsCounts() {
        kit.firstContact("Poppy");
        worker.open("/studio/processes/front-door");
        Locator box = worker.page().locator(".tc-drawing");
        box.waitFor();
        assertThat(box.locator(".tc-drawing__count").first().innerText()).matches("\\d+");
        box.focus();
        String whole = place();
        worker.page().keyboard().press("+");
        String larger = place();
        assertThat(larger).isNotEqualTo(whole);
        worker.page().keyboard().press("ArrowRight");
        assertThat(place()).isNotEqualTo(larger);
        worker.page().keyboard().press("0");
        assertThat(place()).isEqualTo(whole);
        worker.page().getByText("Zoom out").click();
        assertThat(place()).isNotEqualTo(whole);
        worker.looksRight();
    }

    @Test
    void wordsThatLookLikeMarkup_runNowhere() {
        String name = "Screen " + RUNS.replace("<", "&lt;");
        String model = OwnModels.text("front-door.bpmn").replace("name=\"Screen contact\"", "name=\"" + name + "\"");
        packages.publish("front-door.bpmn", model);
        packages.publish("tell-referrer.form", Packages.withASong().replace("Song", RUNS));
        String limits = OwnModels.text("timescales.dmn").replaceFirst("label=\"Clock\"", "label=\"" + name + "\"");
        packages.publish("timescales.dmn", limits);
        for (String path : List.of("processes/front-door", "forms/tell-referrer", "decisions/timescales")) {
            worker.open("/studio/" + path);
            assertThat(worker.text()).contains("<img src=x");
            nothingRan();
            change("/studio/" + path);
            nothingRan();
            worker.follow("Table and forms");
            nothingRan();
        }
    }

    private void nothingRan() {
        worker.page().waitForFunction("() => document.readyState === 'complete'");
        assertThat(worker.page().evaluate("() => typeof window.ran")).isEqualTo("undefined");
        assertThat(worker.page().locator("main img[src=x]").count()).isZero();
    }

    private String place() {
        return worker.page().locator(".tc-drawing .viewport").first().getAttribute("transform");
    }

    private void rename(String name) {
        Page page = worker.page();
        page.locator("#canvas " + SCREEN).first().dblclick();
        page.locator(".djs-direct-editing-content").waitFor();
        page.keyboard().press("Control+A");
        page.keyboard().type(name);
        page.locator("h1").click();
    }

    private static String kindOf(String file) {
        return file.endsWith(".form") ? "forms" : file.endsWith(".dmn") ? "decisions" : "processes";
    }
}
