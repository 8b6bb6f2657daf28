package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.model.OwnModels;

/** An author changes a file of a package on its page, and nothing of it is lost, overrun or taken on trust. */
@ProductTest
class EditPagesTest extends EditScene {

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

    /** Words of a model are words on every page, and no page of ours lets anything run that did not come from this server. */
    @Test
    void wordsThatLookLikeMarkup_areWords() {
        String edit = change("processes/front-door");
        save(DANA, edit, "front-door.bpmn", renamed("Screen &lt;script&gt;run()&lt;/script&gt;&lt;/textarea&gt;"));
        for (String page : new String[] {edit, edit + "?as=table", packageOf(edit)}) {
            assertThat(pages.get(DANA, page).html()).contains("script").doesNotContain("<script>run", "</textarea>\"");
        }
    }

    private Page save(String who, String edit, String name, String content) {
        return pages.upload(
                who, edit + "/save", name, Packages.bytes(content), "seen", packages.version(packageOf(edit)));
    }

    private static String renamed(String name) {
        return OwnModels.text("front-door.bpmn").replace("name=\"Screen contact\"", "name=\"" + name + "\"");
    }
}
