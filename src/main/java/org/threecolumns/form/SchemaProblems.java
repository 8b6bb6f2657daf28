package org.threecolumns.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, and never more than anybody would read. */
final class SchemaProblems {

    private static final int MAX = 100;

    private final List<SchemaProblem> problems = new ArrayList<>();

    void add(String where, String code, String message) {
        add(new SchemaProblem(where, code, message));
    }

    void add(SchemaProblem problem) {
        if (problems.size() < MAX) {
            problems.add(problem);
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<SchemaProblem> list() {
        return List.copyOf(problems);
    }

    /** The best name there is for a component: its key, its id, or its number on the page. */
    static String where(JsonNode component, int number) {
        for (String name : List.of("key", "path", "id")) {
            String text = component.path(name).asText("");
            if (!Words.isBlank(text)) {
                return Words.shortened(text, 80);
            }
        }
        return "component " + number;
    }
}
