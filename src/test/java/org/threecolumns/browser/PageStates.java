package org.threecolumns.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page there is, with the states in which somebody must have looked at it. A new page is added here, or a test fails. */
final class PageStates {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Map<String, Set<String>> DECLARED = declared(
            "accessibility: full",
            "admin/access-log: full empty",
            "admin/faults: shown",
            "admin/records-check: empty full",
            "checkpoint/list: empty full",
            "checkpoint/page: empty errors full",
            "contact/new: empty errors full conflict",
            "council/closed-day: empty errors",
            "council/closed-days: empty errors full",
            "council/labels: empty errors full",
            "council/question: empty errors full",
            "council/plain-word: empty errors full tried",
            "council/plain-words: empty full read",
            "council/questions: empty full",
            "council/settings: empty full",
            "council/step-up: empty errors full",
            "error: full",
            "error/400: full",
            "error/401: full",
            "error/403: full earlier",
            "error/404: full",
            "error/405: full",
            "error/413: full",
            "family/act-now: empty errors",
            "family/birth: empty errors",
            "family/chronology-page: empty full",
            "family/conference-request: empty errors",
            "family/consent-withdrawal: empty errors",
            "family/debt: empty errors",
            "family/debts: empty full",
            "family/documents: empty errors full",
            "family/find: empty full",
            "family/leaving: empty errors",
            "family/page: empty full",
            "family/people: empty errors full",
            "help: full",
            "login: empty errors ended again",
            "oversight/cases: empty errors full",
            "oversight/children: empty full",
            "oversight/clock: empty full",
            "oversight/diagram: full",
            "oversight/flows: full",
            "oversight/forecast: full",
            "oversight/now: full",
            "oversight/reasons: empty errors full tried",
            "oversight/recording: empty full",
            "oversight/score-children: empty full",
            "oversight/scores: full",
            "oversight/summary: empty errors full",
            "oversight/timeliness: full",
            "record/page: full errors",
            "stage/joining: empty errors full",
            "stage/page: empty errors full conflict",
            "studio/move: empty errors full",
            "studio/moves: empty errors full",
            "studio/package: empty errors full sent",
            "studio/package-file: full",
            "studio/package-new: empty errors",
            "studio/packages: empty full",
            "studio/check: empty errors full refused",
            "studio/compare: empty full",
            "studio/definition: full",
            "studio/edit: full errors",
            "studio/edit-table: full errors",
            "studio/list: empty full",
            "tasks/list: empty errors full",
            "visit/child: full",
            "visit/due: empty full",
            "visit/family: empty errors full");

    private PageStates() {}

    static Map<String, Set<String>> declared() {
        return DECLARED;
    }

    /** The templates that make a page of their own, as the folder has them. */
    static Set<String> pages() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(PageStates::isPage)
                    .map(file -> TEMPLATES.relativize(file).toString().replace(".html", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(Path file) {
        try {
            return file.toString().endsWith(".html")
                    && Files.readString(file).contains("th:replace=\"~{layout :: page(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> declared(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> new TreeSet<>(Set.of(parts[1].split(" "))),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
