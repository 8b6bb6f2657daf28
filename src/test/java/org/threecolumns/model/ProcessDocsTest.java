package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/processes/} true; with {@code -Dthreecolumns.docs.write=true} it writes the folder first. */
class ProcessDocsTest {

    private static final Path FOLDER = Path.of("docs", "processes");

    private final Map<String, String> expected = new ProcessDocs().files();

    @BeforeEach
    void writeIfAsked() throws IOException {
        if (Boolean.getBoolean("threecolumns.docs.write")) {
            Files.createDirectories(FOLDER);
            for (String old : present().keySet()) {
                Files.delete(FOLDER.resolve(old));
            }
            for (Map.Entry<String, String> file : expected.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Test
    void eachModel_hasItsPicture() {
        Set<String> models = OwnModels.bpmn().stream()
                .map(path -> path.getFileName().toString().replace(".bpmn", ".svg"))
                .collect(Collectors.toSet());
        assertThat(expected.keySet()).containsAll(models).hasSize(models.size() + 1 + ProcessDocs.TOLD.size());
    }

    @Test
    void picturesAndTable_areThoseOfTheModels() throws IOException {
        assertThat(present())
                .as("docs/processes/ is out of date; write it again as its README says")
                .isEqualTo(expected);
    }

    @Test
    void table_namesEachStageWithItsRoleAndLimit() {
        assertThat(expected.get("README.md"))
                .contains("| Front door | Decide next step | stage | Front-door manager | 1 working day (law) |")
                .contains(
                        "| CAF (early help assessment) | Map with the family | stage | Lead professional | 30 working days |")
                .contains("| Tell the referrer | Tell referrer | short task | Front-door worker | 1 working day |");
    }

    private static Map<String, String> present() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
