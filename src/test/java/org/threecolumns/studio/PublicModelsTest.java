package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.UploadedFiles;

/**
 * Models that nobody here drew, by many tools, each sent through the upload check. They are not part of the repository; where the
 * archive is, CONTRIBUTING says. Without it, a file of our own stands for them, and the log says so.
 */
@ProductTest
class PublicModelsTest {

    private static final Logger LOG = LoggerFactory.getLogger(PublicModelsTest.class);
    private static final String PLACE = "threecolumns.public-models";

    @Autowired
    private FileChecking checking;

    @Autowired
    private PageVisitor pages;

    private final List<String> faults = new ArrayList<>();
    private int read;

    @Test
    void everyPublicModel_isAnswered_andEachRefusalSaysWhyAndWhere() throws IOException {
        Path archive = archive();
        Map<String, byte[]> models = Files.exists(archive)
                ? open(archive)
                : Map.of("caf.bpmn", Files.readAllBytes(Path.of("processes", "caf.bpmn")));
        if (!Files.exists(archive)) {
            LOG.warn("The public models are not there: {}. Only one of our own is looked at.", archive);
        }
        models.forEach(this::answered);
        LOG.info("{} models looked at, {} of them could be read", models.size(), read);
        assertThat(faults).isEmpty();
        assertThat(read).isPositive();
    }

    /** Every fault is told, not the first alone. */
    private void answered(String path, byte[] content) {
        try {
            look(path, checking.check(UploadedFiles.of(List.of(new ModelFile(path, content)))));
            PageVisitor.Page page = pages.upload("dana.designer", "/studio/check", path, content);
            if (page.status() != 200 || page.html().contains("javascript:")) {
                faults.add(path + ": answered " + page.status());
            }
        } catch (RuntimeException | AssertionError e) {
            faults.add(path + ": " + e + " at "
                    + Arrays.stream(e.getStackTrace())
                            .filter(at -> at.getClassName().startsWith("org.threecolumns"))
                            .findFirst()
                            .orElse(null));
        }
    }

    private void look(String path, FileChecking.Outcome outcome) {
        read += outcome.files().size();
        if (outcome.files().size() + outcome.refused().size() != 1) {
            faults.add(path + ": neither read nor refused");
        }
        outcome.refused().stream()
                .filter(refused -> !refused.words().matches("(?s).{20,}line \\d+, column \\d+.*"))
                .forEach(refused -> faults.add(path + ": no place in " + refused.words()));
    }

    private static Path archive() {
        return Stream.of(System.getProperty(PLACE), System.getenv("THREECOLUMNS_PUBLIC_MODELS"))
                .filter(place -> place != null && !place.isBlank())
                .map(Path::of)
                .findFirst()
                .orElse(Path.of("..", "shared", "corpus", "public-bpmn.zip"));
    }

    private static Map<String, byte[]> open(Path archive) throws IOException {
        Map<String, byte[]> models = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".bpmn")) {
                    models.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return models;
    }
}
