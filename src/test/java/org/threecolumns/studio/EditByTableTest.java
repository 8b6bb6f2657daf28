package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** An author changes models by table and forms, and families go the way that came of it. */
@ProductTest
class EditByTableTest extends EditScene {

    @Autowired
    private JourneyKit kit;

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
}
