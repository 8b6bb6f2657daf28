package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.model.OwnModels;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** An author changes a file of a package on its page, and nothing of it is lost, overrun or taken on trust. */
@ProductTest
class EditPagesTest {

    private static final String DANA = "dana.designer";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private Packages packages;

    @Autowired
    private JourneyKit kit;

    @BeforeEach
    @AfterEach
    void takeThemBack() {
        packages.takeBack();
    }

    @Test
    void changeThis_beginsAPackage_andGoesOnInTheOneThatIsOpen() {
        String front = change("processes/front-door");
        String caf = change("forms/caf");
        assertThat(caf).isEqualTo(front.replace("front-door.bpmn", "caf.form"));
        assertThat(change("processes/front-door")).isEqualTo(front);
        assertThat(pages.get(DANA, packageOf(front)).text())
                .contains("caf.form same as in force", "front-door.bpmn same as in force");
        assertThat(pages.post("hope.head", "/studio/processes/caf/change").status())
                .isEqualTo(403);
        assertThat(pages.post(DANA, "/studio/processes/nothing/change").status())
                .isEqualTo(404);
    }

    @Test
    void onlyItsAuthor_onlyWhatIsInIt_onlyWhileItIsOpen() {
        String edit = change("processes/front-door");
        assertThat(pages.get("hope.head", edit).status()).isEqualTo(403);
        assertThat(pages.get(DANA, edit.replace("front-door.bpmn", "caf.bpmn")).status())
                .isEqualTo(404);
        assertThat(pages.get(DANA, edit.replace("front-door.bpmn", "..")).status())
                .isNotEqualTo(200);
        assertThat(save("hope.head", edit, "front-door.bpmn", renamed("Look at contact"))
                        .status())
                .isEqualTo(403);
        save(DANA, edit, "front-door.bpmn", renamed("Look at contact"));
        packages.send(packageOf(edit));
        assertThat(pages.get(DANA, edit).location()).isEqualTo(packageOf(edit));
        assertThat(save(DANA, edit, "front-door.bpmn", renamed("See contact")).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsDrawn_isKept_andASecondWindowIsTold() {
        String edit = change("processes/front-door");
        String seen = packages.version(packageOf(edit));
        Page saved = pages.upload(
                DANA, edit + "/save", "front-door.bpmn", Packages.bytes(renamed("Look at contact")), "seen", seen);
        assertThat(saved.html()).contains("\"version\":" + (Integer.parseInt(seen) + 1), "\"problems\":[]");
        Page second = pages.upload(
                DANA, edit + "/save", "front-door.bpmn", Packages.bytes(renamed("See contact")), "seen", seen);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.html()).contains("Look again: somebody changed this package meanwhile");
        assertThat(pages.get(DANA, packageOf(edit)).text())
                .contains("What is different in front-door.bpmn", "Look at contact")
                .doesNotContain("See contact");
    }

    @Test
    void whatCannotBeTaken_isRefusedWithReasonAndPlace_andChangesNothing() {
        String edit = change("processes/front-door");
        assertThat(save(DANA, edit, "front-door.bpmn", "<!DOCTYPE a><a/>").html())
                .contains("DOCTYPE", "line 1");
        assertThat(save(DANA, edit, "front-door.bpmn", "<a>").html()).contains("not well-formed (line 1");
        assertThat(save(DANA, edit, "front-door.bpmn", OwnModels.text("caf.bpmn"))
                        .html())
                .contains("Name it “caf.bpmn”");
        assertThat(save(DANA, edit, "front-door.bpmn", "x".repeat(1_000_001)).html())
                .contains("larger than one megabyte");
        assertThat(pages.get(DANA, packageOf(edit)).text()).contains("front-door.bpmn same as in force");
    }

    @Test
    void whileItIsDrawn_theRulesSayWhatWouldBreak_andNothingIsKept() {
        String edit = change("processes/front-door");
        String without = OwnModels.text("front-door.bpmn").replace(" camunda:formKey=\"contact.form\"", "");
        Page looked = pages.upload(DANA, edit + "/check", "front-door.bpmn", Packages.bytes(without));
        assertThat(looked.html()).contains("data-element=\"userTask_screenContact\"");
        assertThat(looked.text()).contains("has no form", "Without its form a stage would be signed empty");
        assertThat(pages.upload(DANA, edit + "/check", "front-door.bpmn", Packages.bytes("<a>"))
                        .text())
                .contains("not well-formed (line 1");
        assertThat(pages.get(DANA, packageOf(edit)).text()).contains("front-door.bpmn same as in force");
    }

    /** A version that came into force meanwhile is not lost unseen, however often the older change is saved. */
    @Test
    void aChangeOfAnOlderVersion_staysOne() {
        String mine = change("forms/tell-referrer");
        String mineHome = packageOf(mine);
        packages.publish("tell-referrer.form", Packages.withASong());
        save(DANA, mine, "tell-referrer.form", OwnModels.text("tell-referrer.form") + " ");
        assertThat(pages.get(DANA, mineHome).text()).contains("another version came into force meanwhile");
    }

    @Test
    void aStageByTable_standsInModelTableAndForm_andFamiliesComeToIt() {
        String edit = change("processes/front-door");
        Page added = addStage(edit);
        assertThat(added.location()).isEqualTo(edit + "?as=table");
        String home = packageOf(edit);
        assertThat(pages.get(DANA, home).text())
                .contains("ask-school.form new", "front-door.bpmn changed", "timescales.dmn changed")
                .doesNotContain("The rules found");
        packages.send(home);
        readsWhatItPutsIntoForce("hope.head", home);
        packages.approve(home);
        assertThat(pages.get(DANA, "/studio/processes/front-door").text()).contains("Change this");
        assertThat(pages.get(DANA, "/studio/processes/front-door?version=1").text())
                .contains("has taken its place")
                .doesNotContain("Change this");
        Contact contact = kit.firstContact("Poppy");
        long family = contact.familyId();
        kit.sign(family, "contact", "fiona.frontdoor", Answers.contact());
        StageRun asked = kit.open(family, "ask-school");
        assertThat(kit.signOnly(asked, "fred.frontdoor", kit.draft(Map.of())))
                .extracting(gap -> gap.field())
                .contains("f.told");
        assertThat(pages.get("fred.frontdoor", "/stages/" + asked.id()).text())
                .contains("Ask school", "2 working days");
        kit.sign(family, "ask-school", "fred.frontdoor", Answers.told());
        StageRun decision = kit.open(family, "next-step-decision");
        kit.sign(family, "next-step-decision", "mina.manager", Answers.decision(decision, "advice"));
        assertThat(kit.openStages(family)).containsExactly("tell-referrer");
    }

    /** Files that are new have nothing to be compared with; whoever decides reads them all the same. */
    private void readsWhatItPutsIntoForce(String second, String home) {
        assertThat(pages.get(second, home).html()).contains(home + "/files/ask-school.form");
        assertThat(pages.get(second, home + "/files/ask-school.form").text())
                .contains("as the package has it", "Have you told the person who came to us");
        assertThat(pages.get(second, home + "/files/front-door.bpmn").text())
                .contains("Ask school", "2 working days", "In sentences");
        assertThat(pages.get(second, home + "/files/caf.form").status()).isEqualTo(404);
        assertThat(pages.get("tess.team", home + "/files/ask-school.form").status())
                .isEqualTo(403);
    }

    @Test
    void aNameARowAndAQuestion_areChangedByTable() {
        String edit = change("processes/front-door");
        post(
                edit,
                "/element",
                "change",
                "userTask_screenContact",
                "name",
                "Hear contact",
                "role",
                "frontdoor",
                "form",
                "contact.form");
        String limits = change("decisions/timescales");
        String[] row = {
            "change",
            "rule_contact",
            "cell-0",
            "contact",
            "cell-1",
            "",
            "cell-2",
            "1",
            "cell-3",
            "WORKING_DAYS",
            "cell-4",
            "true",
            "cell-5",
            "Told at once"
        };
        post(limits, "/row", row);
        String form = change("forms/caf");
        post(form, "/field", "question", "Who helps?", "kind", "radio", "choices", "Nan\nMum");
        assertThat(pages.get(DANA, packageOf(edit)).text())
                .contains("Hear contact", "Told at once", "Who helps?", "before: false", "now: true")
                .doesNotContain("The rules found");
        assertThat(pages.get(DANA, limits + "?as=table&change=rule_contact").text())
                .contains("Change the row", "When: Clock");
        assertThat(pages.get(DANA, form + "?as=table&change=Field_whoHelps").html())
                .contains("Who helps?");
    }

    /** Everything by forms, and what came of it goes into force: the engine reads it, and a family goes its way. */
    @Test
    void thePictureByForms_isConnectedMovedAndTakenOut_andFamiliesGoThatWay() {
        String edit = change("processes/front-door");
        Page added = post(edit, "/add", "change", "serviceTask_signNextStep", "kind", "end", "called", "Song sung");
        assertThat(added.location()).isEqualTo(edit + "?as=table&change=endEvent_songSung");
        post(edit, "/move", "change", "endEvent_songSung", "step", "DOWN");
        assertThat(pages.get(DANA, edit + "?as=table&change=endEvent_nextStepDecided")
                        .text())
                .contains("Take it out", "One way goes with it");
        assertThat(post(edit, "/out", "change", "endEvent_nextStepDecided").location())
                .isEqualTo(edit + "?as=table");
        post(edit, "/add", "change", "serviceTask_signContact", "kind", "meeting", "way", "flow_contactSigned");
        post(edit, "/out", "change", "gateway_meeting");
        String home = packageOf(edit);
        assertThat(pages.get(DANA, home).text())
                .contains("Song sung", "Next step decided")
                .doesNotContain("The rules found", "gateway_meeting");
        packages.send(home);
        packages.approve(home);
        Contact contact = kit.firstContact("Poppy");
        kit.sign(contact.familyId(), "contact", "fiona.frontdoor", Answers.contact());
        StageRun decision = kit.open(contact.familyId(), "next-step-decision");
        kit.sign(contact.familyId(), "next-step-decision", "mina.manager", Answers.decision(decision, "advice"));
        assertThat(kit.openStages(contact.familyId())).containsExactly("tell-referrer");
    }

    @Test
    void aStageThatFamiliesWerePromised_staysWhateverIsAsked() {
        String edit = change("processes/front-door");
        assertThat(pages.get(DANA, edit + "?as=table&change=userTask_screenContact")
                        .text())
                .contains("It has to stay.", "No family would come to “contact” any more")
                .doesNotContain("“Sign contact” goes with it");
        Page refused = pages.post(
                DANA, edit + "/out", "seen", packages.version(packageOf(edit)), "change", "userTask_screenContact");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("There is a problem", "Keep it: No family would come to “contact”");
        assertThat(pages.get(DANA, packageOf(edit)).text()).contains("front-door.bpmn same as in force");
    }

    /** Words of a model are words on every page, and no page of ours lets anything run that did not come from this server. */
    @Test
    void wordsThatLookLikeMarkup_areWords() {
        String edit = change("processes/front-door");
        save(DANA, edit, "front-door.bpmn", renamed("Screen &lt;script&gt;run()&lt;/script&gt;&lt;/textarea&gt;"));
        for (String page : new String[] {edit, edit + "?as=table", packageOf(edit)}) {
            assertThat(pages.get(DANA, page).html()).contains("script").doesNotContain("<script>run", "</textarea>\"");
        }
    }

    private Page addStage(String edit) {
        return post(
                edit,
                "/stage",
                "place",
                "flow_contactSigned",
                "name",
                "Ask school",
                "kind",
                "stage",
                "role",
                "frontdoor",
                "form",
                "copy:tell-referrer.form",
                "days",
                "2",
                "reason",
                "School sees them every day.");
    }

    private Page post(String edit, String step, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "seen";
        all[fields.length + 1] = packages.version(packageOf(edit));
        Page done = pages.post(DANA, edit + step, all);
        assertThat(done.status()).as(done.text()).isEqualTo(302);
        return done;
    }

    private Page save(String who, String edit, String name, String content) {
        return pages.upload(
                who, edit + "/save", name, Packages.bytes(content), "seen", packages.version(packageOf(edit)));
    }

    private String change(String definition) {
        Page begun = pages.post(DANA, "/studio/" + definition + "/change");
        assertThat(begun.status()).as(begun.text()).isEqualTo(302);
        return begun.location();
    }

    private static String renamed(String name) {
        return OwnModels.text("front-door.bpmn").replace("name=\"Screen contact\"", "name=\"" + name + "\"");
    }

    private static String packageOf(String edit) {
        return edit.substring(0, edit.indexOf("/edit/"));
    }
}
