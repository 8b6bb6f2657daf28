package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedFilesTest {

    private final UploadedFiles uploaded = new UploadedFiles();

    @Test
    void theTwoFolders_areOpened_andOtherFilesLeftOut() {
        uploaded.add(
                "council.zip",
                zip(Map.of("processes/caf.bpmn", bytes("a"), "forms/caf.form", bytes("b"), "README.md", bytes("c"))));
        assertThat(uploaded.files()).containsOnlyKeys("caf.bpmn", "caf.form");
        assertThat(uploaded.leftOut()).containsExactly("README.md");
        assertThat(uploaded.refused()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../caf.bpmn", "/etc/caf.bpmn", "a\\..\\caf.bpmn", "C:/caf.bpmn"})
    void namesThatLeadOut_areRefused(String path) {
        uploaded.add("x.zip", zip(Map.of(path, bytes("a"))));
        assertThat(uploaded.files()).isEmpty();
        assertThat(uploaded.refused()).singleElement().satisfies(refused -> assertThat(refused.words())
                .contains("leads out"));
    }

    @Test
    void aZipThatBecomesLarge_isNotOpened() {
        byte[] large = new byte[SafeText.LARGEST];
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            entries.put("processes/m" + i + ".bpmn", large);
        }
        uploaded.add("bomb.zip", zip(entries));
        assertThat(uploaded.refused()).singleElement().satisfies(refused -> assertThat(refused.words())
                .contains("far larger than the zip"));
    }

    @Test
    void tooManyFiles_areRefused() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= UploadedFiles.MOST_FILES; i++) {
            entries.put("forms/f" + i + ".form", bytes("{}" + i));
        }
        uploaded.add("many.zip", zip(entries));
        assertThat(uploaded.refused()).hasSize(1);
    }

    @Test
    void whatIsNoZip_isRefused_andTwoOfOneNameAreTold() {
        uploaded.add("x.zip", bytes("PK no zip"));
        uploaded.add("caf.bpmn", bytes("a"));
        uploaded.add("elsewhere/caf.bpmn", bytes("b"));
        assertThat(uploaded.refused()).hasSize(2);
        assertThat(uploaded.files()).containsOnlyKeys("caf.bpmn");
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

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
