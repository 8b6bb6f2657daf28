package org.threecolumns.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The models, tables and forms of this product, as their files say. */
public final class OwnModels {

    static final Path PROCESSES = Path.of("processes");
    static final Path FORMS = Path.of("forms");

    private OwnModels() {}

    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        Stream.of(PROCESSES, FORMS).flatMap(OwnModels::list).forEach(path -> files.put(name(path), read(path)));
        return files;
    }

    public static List<Path> bpmn() {
        return list(PROCESSES).filter(path -> name(path).endsWith(".bpmn")).toList();
    }

    /** Each model, for tests that look at all of them one by one. */
    static Stream<Model> models() {
        ModelSet all = ModelSet.deployed(files());
        return bpmn().stream()
                .map(path -> all.model(name(path).replace(".bpmn", "")).orElseThrow());
    }

    public static String text(String file) {
        return new String(read((file.endsWith(".form") ? FORMS : PROCESSES).resolve(file)), StandardCharsets.UTF_8);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
