package org.threecolumns.database;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a machine of its own until it has acknowledged so much, then kills it with no warning. */
final class ChildJvm {

    /** What is acknowledged stands on a line of its own, behind this. */
    static final String DONE = "done ";

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true);

    private ChildJvm() {}

    /** @return everything acknowledged before the end, also what was said while the kill was on its way */
    static List<String> killAfter(int acknowledgements, Class<?> main, Path folder, String... more) {
        Process process = start(main, folder, more);
        List<String> acknowledged = new ArrayList<>();
        List<String> other = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith(DONE)) {
                    acknowledged.add(line.substring(DONE.length()));
                } else {
                    other.add(line);
                }
                if (acknowledged.size() == acknowledgements) {
                    process.toHandle().destroyForcibly(); // leaves what it still said to be read
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (acknowledged.size() < acknowledgements) {
            throw new AssertionError("It ended by itself: " + String.join("\n", other));
        }
        return acknowledged;
    }

    private static Process start(Class<?> main, Path folder, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Europe/London",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString()));
        command.addAll(List.of(more));
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that something is stored for good; only a committed transaction may say so. */
    static void acknowledge(String what) {
        OUT.println(DONE + what);
    }
}
