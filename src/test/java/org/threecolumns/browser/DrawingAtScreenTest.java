package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.threecolumns.form.FieldKind;

/** What the drawing tools do for a designer: by keyboard, beside what is ours, with findings on what they are about. */
class DrawingAtScreenTest extends EditorTest {

    private static final String CONTACT = "#canvas [data-row-id=rule_contact]";
    private static final String TOLD = "#canvas .fjs-element[data-id=Field_told]";

    @Test
    void byKeyboard_anElementIsFoundAppendedMovedTakenOutAndBroughtBack_andSaved() {
        String edit = change("/studio/processes/front-door");
        find("Sign next step");
        keyboard().press("a");
        worker.page().locator(".djs-popup input").waitFor();
        keyboard().type("End event");
        keyboard().press("Enter");
        worker.page().locator(".djs-direct-editing-content").waitFor();
        keyboard().type("Song sung");
        keyboard().press("Enter");
        worker.page().locator(".djs-direct-editing-content").waitFor(gone());
        save();
        String added = drawn("Song sung");
        String before = placeOf(added);
        drawing().focus();
        keyboard().press("ArrowDown");
        save();
        assertThat(placeOf(added)).isNotEqualTo(before);
        drawing().focus();
        keyboard().press("Delete");
        save();
        assertThat(worker.page().locator(added).count()).isZero();
        drawing().focus();
        keyboard().press("Control+z");
        save();
        worker.open(homeOf(edit));
        assertThat(worker.text())
                .contains("What is different in front-door.bpmn", "Song sung")
                .doesNotContain("Taken out");
    }

    @Test
    void aStageIsAskedForFromThePalette_andFromAStep() {
        change("/studio/processes/front-door");
        worker.page().locator("#canvas .djs-palette .tc-stage-entry").click();
        assertThat(worker.page().locator("#stage-box").getAttribute("open")).isNotNull();
        assertThat(focused()).isEqualTo("place");
        find("Sign contact");
        worker.page().locator("#canvas .djs-context-pad .tc-stage-entry").click();
        assertThat(worker.page().locator("#place").inputValue()).isEqualTo("flow_contactSigned");
        assertThat(focused()).isEqualTo("name");
    }

    @Test
    void workThatIsNotSaved_isAskedAboutBeforeItIsLeft_andOnlyThat() {
        String edit = change("/studio/processes/front-door");
        worker.open(homeOf(edit));
        assertThat(dialogs).isEmpty();
        draw(edit);
        find("Screen contact");
        keyboard().press("ArrowDown");
        worker.page().locator("#state").getByText("Changed, not saved yet.").waitFor();
        worker.open(homeOf(edit));
        assertThat(dialogs).containsExactly("beforeunload");
        assertThat(worker.text()).contains("same as in force");
    }

    @Test
    void aCellThatIsChangedInTheTable_isSaved_andAFindingStandsAtItsRow() {
        String edit = change("/studio/decisions/timescales");
        Locator amount = worker.page().locator(CONTACT + "[data-col-id=output_amount]");
        write(amount, "3");
        save();
        Locator found = worker.page().locator("#checked li[data-element=rule_next_step_decision]");
        write(worker.page().locator("#canvas [data-row-id=rule_next_step_decision][data-col-id=output_amount]"), "9");
        found.waitFor();
        assertThat(sign("#canvas td.rule-index[data-row-id=rule_next_step_decision]"))
                .isEqualTo("\"!\"");
        assertThat(sign("#canvas td.rule-index[data-row-id=rule_contact]")).isEqualTo("none");
        found.getByText("Show it").click();
        assertThat(worker.page().evaluate("document.activeElement.closest('td').dataset.rowId"))
                .isEqualTo("rule_next_step_decision");
        worker.open(homeOf(edit));
        worker.page().locator("details").all().forEach(details -> details.evaluate("d => { d.open = true; }"));
        assertThat(worker.text().replaceAll("\\s+", " "))
                .contains("before: 1 now: 3")
                .doesNotContain("now: 9");
    }

    @Test
    void aQuestionThatIsRewordedInItsProperties_isSaved() {
        String edit = change("/studio/forms/tell-referrer");
        worker.page().locator(TOLD).click();
        Locator label = worker.page()
                .locator(
                        "#canvas .bio-properties-panel [data-entry-id=label] [contenteditable=true], "
                                + "#canvas .bio-properties-panel [data-entry-id=label] textarea, #canvas .bio-properties-panel [data-entry-id=label] input");
        worker.page()
                .locator("#canvas .bio-properties-panel-group-header")
                .first()
                .click();
        label.first().click();
        keyboard().press("Control+a");
        keyboard().type("Have you sung it?");
        worker.page().locator(TOLD).getByText("Have you sung it?").waitFor();
        save();
        worker.open(homeOf(edit));
        assertThat(worker.text()).contains("What is different in tell-referrer.form", "Have you sung it?");
    }

    @Test
    void aQuestion_isTakenOutByDelete_marksWhatLooksAtIt_andComesBack() {
        change("/studio/forms/tell-referrer");
        worker.page().locator(TOLD).focus();
        keyboard().press("Delete");
        worker.page().locator(TOLD).waitFor(gone());
        Locator found = worker.page().locator("#checked li[data-element=toldOn]");
        found.waitFor();
        assertThat(sign("#canvas .fjs-element[data-id=Field_toldOn]")).isEqualTo("\"!\"");
        worker.page().locator("#canvas .fjs-element[data-id=Field_toldOn]").focus();
        keyboard().press("Control+z");
        worker.page().locator(TOLD).waitFor();
        found.waitFor(gone());
        assertThat(sign("#canvas .fjs-element[data-id=Field_toldOn]")).isEqualTo("none");
        worker.page().locator(TOLD).focus();
        keyboard().press("Control+y");
        worker.page().locator(TOLD).waitFor(gone());
    }

    @Test
    void theFormsPalette_offersWhatPagesCanShow_andNothingElse() {
        change("/studio/forms/caf");
        assertThat(worker.page()
                        .locator("#canvas .fjs-palette-field:visible")
                        .evaluateAll("all => all.map(one => one.dataset.fieldType)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FieldKind.values()).map(FieldKind::type).toList());
    }

    @Test
    void onAPhone_thePicturesBeginningCanBeSeen() {
        worker.page().setViewportSize(375, 800);
        change("/studio/processes/front-door");
        BoundingBox palette = worker.page().locator("#canvas .djs-palette").boundingBox();
        for (String element : List.of("startEvent_contactReceived", "userTask_screenContact")) {
            BoundingBox box = worker.page()
                    .locator("#canvas .djs-shape[data-element-id=" + element + "]")
                    .boundingBox();
            assertThat(box.y).isGreaterThan(palette.y + palette.height);
            assertThat(box.x).isPositive();
            assertThat(box.x + box.width).isLessThan(375);
        }
        change("/studio/forms/tell-referrer");
        BoundingBox components =
                worker.page().locator("#canvas .fjs-palette-container").boundingBox();
        BoundingBox question = worker.page().locator(TOLD).boundingBox();
        assertThat(question.y).isGreaterThanOrEqualTo(components.y + components.height);
        assertThat(question.width).isGreaterThan(250);
    }

    private void find(String name) {
        drawing().focus();
        keyboard().press("Control+f");
        worker.page().locator(".djs-search-input input").waitFor();
        keyboard().type(name);
        keyboard().press("Enter");
        worker.page().locator(".djs-search-input input").waitFor(gone());
    }

    private Locator drawing() {
        return worker.page().locator("#canvas svg[tabindex]").first();
    }

    /** Where on the drawing an element with this name stands. */
    private String drawn(String name) {
        Object id = worker.page()
                .locator("#canvas .djs-shape text", new Page.LocatorOptions().setHasText(name))
                .first()
                .evaluate("text => text.closest('[data-element-id]').dataset.elementId.replace('_label', '')");
        return "#canvas .djs-shape[data-element-id=" + id + "]";
    }

    private String placeOf(String element) {
        return worker.page().locator(element).first().getAttribute("transform");
    }

    private void write(Locator cell, String words) {
        cell.click();
        keyboard().press("Control+a");
        keyboard().type(words);
        worker.page().locator("h1").click();
    }

    /** What stands on something as a sign that there is something to put right. */
    private Object sign(String selector) {
        return worker.page().locator(selector).evaluate("one => getComputedStyle(one, '::after').content");
    }

    private Object focused() {
        return worker.page().evaluate("document.activeElement.id");
    }

    private Keyboard keyboard() {
        return worker.page().keyboard();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
