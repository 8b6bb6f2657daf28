package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadedFilesTest {

    /** The rest of what archives may hold is in {@link ModelUploadTest}. */
    @Test
    void whatIsNoArchive_isRefused_andTheFirstOfTwoIsLookedAt() {
        UploadedFiles uploaded = UploadedFiles.of(List.of(
                new ModelFile("x.zip", bytes("PK no zip")),
                new ModelFile("caf.bpmn", bytes("a")),
                new ModelFile("elsewhere/caf.bpmn", bytes("b"))));
        assertThat(uploaded.refused()).hasSize(2);
        assertThat(uploaded.files()).containsOnlyKeys("caf.bpmn");
        assertThat(uploaded.files().get("caf.bpmn")).isEqualTo(bytes("a"));
    }

    @Test
    void aDeepFile_isRefusedWithItsPlace() {
        String deep = "<a>".repeat(XmlCheck.DEEPEST + 1) + "</a>".repeat(XmlCheck.DEEPEST + 1);
        assertThat(refusal("deep.bpmn", deep)).contains("deep inside each other (line 1, column ");
    }

    @Test
    void whatIsBroken_saysWhere() {
        assertThat(refusal("x.bpmn", "<a>\n  <b>\n</a>")).contains("not well-formed (line 3, column ");
        assertThat(refusal("x.bpmn", "\n<!DOCTYPE a><a/>")).contains("DOCTYPE").contains("(line 2, column 1)");
        assertThat(refusal("x.bpmn", "<a><!ENTITY b></a>")).contains("(line 1, column 4)");
        assertThat(refusal("x.dmn", OwnModels.text("caf.bpmn"))).contains("(line ");
        assertThat(refusal("x.bpmn", OwnModels.text("caf.bpmn").replace("<bpmn:process", "<bpmn:procession")))
                .contains("(line ");
    }

    @Test
    void whatIsMadeEndless_isFound_andStopsNobody() {
        String values = "\"a\",".repeat(60_000) + "\"a\"";
        byte[] limits = bytes(OwnModels.text("timescales.dmn").replace("\"contact\"", values));
        String condition = "${agreed == 'yes'" + " || agreed == 'yes'".repeat(30_000) + "}";
        byte[] caf = bytes(OwnModels.text("caf.bpmn").replace("${agreed == 'yes'}", condition));
        ModelSet own = ModelSet.deployed(OwnModels.files());
        assertThat(new ModelRules().check(own.with(Map.of("timescales.dmn", limits))))
                .extracting(Finding::rule)
                .contains("limit-readable");
        assertThat(new ModelRules().check(own.with(Map.of("caf.bpmn", caf))))
                .extracting(Finding::rule)
                .contains("known-expressions");
    }

    private static String refusal(String file, String content) {
        return ModelSet.deployed(Map.of())
                .with(Map.of(file, bytes(content)))
                .faults()
                .get(0)
                .words();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
