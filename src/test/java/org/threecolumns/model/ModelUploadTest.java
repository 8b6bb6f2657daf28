package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody hands in, it is taken whole or refused whole, with what to do about it. */
class ModelUploadTest {

    private static final String CAF = OwnModels.text("caf.form");

    @Test
    void ourOwnFolders_areTakenAndComeOutAsTheyWere() {
        List<ModelFile> own = OwnModels.files().entrySet().stream()
                .map(file -> new ModelFile(file.getKey(), file.getValue()))
                .toList();
        byte[] zip = FolderZip.write(own);
        ModelUpload upload = ModelUpload.of(List.of(new ModelFile("folders.zip", zip)));
        assertThat(upload.refusals()).isEmpty();
        Map<String, String> taken = new TreeMap<>();
        upload.files().forEach(file -> taken.put(file.name(), file.sha256()));
        Map<String, String> sent = new TreeMap<>();
        own.forEach(file -> sent.put(file.name(), file.sha256()));
        assertThat(taken).isEqualTo(sent);
        assertThat(FolderZip.write(upload.files())).isEqualTo(zip);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../forms/caf.form",
                "/forms/caf.form",
                "forms/../caf.form",
                "forms/deeper/caf.form",
                "processes/caf.form",
                "forms\\caf.form",
                "caf.form",
                "C:/forms/caf.form"
            })
    void aFileOutsideOfTheFolders_isRefused(String path) {
        assertThat(refusals("all.zip", zip(Map.of(path, bytes(CAF)))))
                .singleElement()
                .asString()
                .contains("is somewhere else");
    }

    @Test
    void anArchiveThatUnfoldsWithoutEnd_isRefused() {
        byte[] zeros = new byte[900_000];
        Map<String, byte[]> many = new TreeMap<>();
        IntStream.range(0, 30).forEach(i -> many.put("forms/form-" + i + ".form", zeros));
        assertThat(refusals("bomb.zip", zip(many)))
                .containsExactly("Make the archive smaller; it unfolds to more than models and forms need");
        assertThat(refusals("large.zip", zip(Map.of("forms/caf.form", new byte[2_000_000]))))
                .singleElement()
                .asString()
                .contains("smaller");
        Map<String, byte[]> small = new TreeMap<>();
        IntStream.range(0, 301).forEach(i -> small.put("forms/form-" + i + ".form", new byte[1]));
        assertThat(refusals("many.zip", zip(small))).containsExactly("Leave at most 300 files in the archive");
        assertThat(refusals("no.zip", bytes("no archive")))
                .singleElement()
                .asString()
                .contains("no file was found");
        byte[] cut = java.util.Arrays.copyOf(zip(Map.of("forms/caf.form", bytes(CAF))), 200);
        assertThat(refusals("cut.zip", cut)).containsExactly("Make the archive anew; this one cannot be read");
    }

    @Test
    void whatAMacAdds_isLeftOut() {
        ModelUpload upload = ModelUpload.of(List.of(new ModelFile(
                "all.zip",
                zip(Map.of(
                        "forms/caf.form",
                        bytes(CAF),
                        "__MACOSX/forms/._caf.form",
                        bytes("x"),
                        "forms/.DS_Store",
                        bytes("y"))))));
        assertThat(upload.files()).extracting(ModelFile::name).containsExactly("caf.form");
    }

    @Test
    void aFileThatReachesOut_isRefused() {
        String doctype = OwnModels.text("caf.bpmn").replaceFirst("\\?>", "?><!DOCTYPE x SYSTEM \"file:/etc/passwd\">");
        assertThat(refusals("caf.bpmn", bytes(doctype)))
                .singleElement()
                .asString()
                .contains("DOCTYPE");
        assertThat(refusals("caf.bpmn", bytes("<a>")))
                .singleElement()
                .asString()
                .contains("not well-formed");
        assertThat(refusals("caf.form", bytes("{"))).singleElement().asString().contains("cannot be used");
        String deep = "<a>".repeat(50_000) + "</a>".repeat(50_000);
        assertThat(refusals("caf.bpmn", bytes(deep)))
                .singleElement()
                .asString()
                .contains("100 deep inside each other (line 1");
        assertThat(refusals("caf.exe", bytes(CAF))).singleElement().asString().contains("ending in .bpmn");
    }

    @Test
    void aNameThatSaysSomethingElse_isRefused() {
        assertThat(refusals("diagram-1.bpmn", bytes(OwnModels.text("caf.bpmn"))))
                .singleElement()
                .asString()
                .contains("Name it “caf.bpmn”");
        ModelFile caf = new ModelFile("caf.form", bytes(CAF));
        assertThat(ModelUpload.of(List.of(caf, caf)).refusals())
                .singleElement()
                .asString()
                .contains("handed in twice");
    }

    private static List<String> refusals(String name, byte[] content) {
        ModelUpload upload = ModelUpload.of(List.of(new ModelFile(name, content)));
        assertThat(upload.files()).isEmpty();
        return upload.refusals();
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
