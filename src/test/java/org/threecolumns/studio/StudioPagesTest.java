package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.SignedIn;
import org.threecolumns.model.OwnModels;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.Walks;

/** What the studio shows, gives away and takes in. */
@ProductTest
class StudioPagesTest {

    private static final String DANA = "dana.designer";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private MockMvc web;

    @Autowired
    private Walks walks;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private OpenCases cases;

    @Test
    void openCases_areCountedAtTheirSteps() {
        int before = open("userTask_mapWithFamily");
        EveryStage.CAF.open(walks, "Poppy");
        assertThat(open("userTask_mapWithFamily")).isEqualTo(before + 1);
        assertThat(pages.get(DANA, "/studio/processes/caf").text()).contains("Map with the family", "In sentences");
    }

    private int open(String step) {
        return cases.standing("caf").stream()
                .filter(standing -> standing.activity().equals(step))
                .mapToInt(OpenCases.Standing::open)
                .sum();
    }

    @Test
    void aFile_isGivenAwayAsItWasDeployed_andNeverOpened() throws Exception {
        MockHttpServletResponse answer = web.perform(MockMvcRequestBuilders.get("/studio/processes/caf/1/file")
                        .with(authentication(SignedIn.as(kit.user(DANA)))))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsByteArray()).isEqualTo(OwnModels.files().get("caf.bpmn"));
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("caf.bpmn");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
    }

    @Test
    void ourOwnFiles_areFoundFaultless_andAreNotDeployed() {
        OwnModels.files().forEach((file, content) -> assertThat(check(file, content))
                .as(file)
                .contains("Nothing was found", "Nothing is different"));
        assertThat(pages.get(DANA, "/studio/processes/caf").html()).doesNotContain("version=2");
    }

    @Test
    void whatAFileSays_isOnlyText() {
        String script = "&lt;script&gt;alert(1)&lt;/script&gt;";
        String caf = OwnModels.text("caf.bpmn")
                .replace("name=\"Hold TAF meeting\"", "name=\"" + script + "\"")
                .replace("name=\"CAF (early help assessment)\"", "name=\"" + script + "\"");
        PageVisitor.Page page = pages.upload(DANA, "/studio/check", "caf.bpmn", bytes(caf));
        assertThat(page.html()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        String form = OwnModels.text("caf.form").replace("Yes, as before", "<img src=x onerror=alert(1)>");
        assertThat(pages.upload(DANA, "/studio/check", "<b>.form", bytes(form)).html())
                .doesNotContain("<img src=x", "<b>.form");
    }

    @Test
    void aRefusedFile_saysWhyAndWhere() {
        assertThat(check("caf.bpmn", bytes("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")))
                .contains("DOCTYPE", "(line 1, column 1)");
        assertThat(check("caf.form", bytes("{\n  \"components\": [}"))).contains("not well-formed (line 2, column");
        assertThat(check("caf.form", bytes("{\n  \"components\": [}")))
                .contains("The file cannot be read, so it cannot be compared.")
                .doesNotContain("Nothing of this name is in force");
        assertThat(check("never-before.form", bytes("[]"))).contains("Nothing of this name is in force");
        assertThat(check("caf.form", new byte[0]))
                .contains("One thing was found", "“caf.form” is empty")
                .doesNotContain("Nothing was found");
        assertThat(check("notes.txt", bytes("Hello"))).contains("Only models (.bpmn)");
    }

    @Test
    void whatIsLostElsewhere_isTold() {
        String journey =
                OwnModels.text("journey.bpmn").replace("calledElement=\"closure\"", "calledElement=\"tell-referrer\"");
        assertThat(check("journey.bpmn", bytes(journey))).contains("No family would come to “closure” any more");
    }

    private String check(String file, byte[] content) {
        PageVisitor.Page page = pages.upload(DANA, "/studio/check", file, content);
        assertThat(page.status()).isEqualTo(200);
        return page.text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
