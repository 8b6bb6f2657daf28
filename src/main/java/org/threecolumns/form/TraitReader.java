package org.threecolumns.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Reads our custom properties, which the Camunda Modeler keeps under {@code properties} as texts. */
final class TraitReader {

    private final SchemaProblems problems;
    private final String where;

    TraitReader(SchemaProblems problems, String where) {
        this.problems = problems;
        this.where = where;
    }

    static SubjectKind subject(JsonNode component) {
        if (isTrue(component, "perChild")) {
            return SubjectKind.CHILD;
        }
        return isTrue(component, "perStatement") ? SubjectKind.STATEMENT : SubjectKind.NONE;
    }

    static boolean isTrue(JsonNode component, String property) {
        return component.path("properties").path(property).asText("").equals("true");
    }

    FieldTraits read(JsonNode component, FieldKind kind, boolean required, FieldPlace place) {
        SubjectKind own = subject(component);
        refuseSubjects(own, kind, place);
        FieldTraits.Condition condition = condition(text(component, "requiredWhen"), place);
        return new FieldTraits(
                own == SubjectKind.NONE ? place.subject() : own,
                notPossible(component, kind, required || condition != null, place),
                text(component, "missing"),
                text(component, "rowName"),
                condition);
    }

    private void refuseSubjects(SubjectKind own, FieldKind kind, FieldPlace place) {
        boolean twice = own != SubjectKind.NONE && place.subject() != SubjectKind.NONE;
        boolean list = kind == FieldKind.LIST && (own != SubjectKind.NONE || place.subject() != SubjectKind.NONE);
        if (twice || list || own != SubjectKind.NONE && place.inList()) {
            problems.add(where, "repeated-twice", "Ask once for each child, or in a list, but not both");
        }
    }

    /** What must be answered may always be answered with a reason why not, unless the designer says otherwise. */
    private boolean notPossible(JsonNode component, FieldKind kind, boolean needed, FieldPlace place) {
        String said = text(component, "notPossible");
        if (place.inList()) {
            if ("true".equals(said)) {
                problems.add(where, "not-possible-in-list", "“Not possible” belongs to the whole list, not to a row");
            }
            return false;
        }
        return kind.isAnswered() && (said == null ? needed : said.equals("true"));
    }

    private FieldTraits.Condition condition(String text, FieldPlace place) {
        if (text == null) {
            return null;
        }
        String[] sides = text.split("=", 2);
        List<String> values =
                sides.length < 2 ? List.of() : List.of(sides[1].strip().split("\\|"));
        if (values.isEmpty() || values.contains("") || place.inList()) {
            problems.add(where, "bad-condition", "Write requiredWhen as key=value, with | between several values");
            return null;
        }
        return new FieldTraits.Condition(sides[0].strip(), Set.copyOf(values));
    }

    private static String text(JsonNode component, String property) {
        String text = component.path("properties").path(property).asText("");
        return Words.isBlank(text) ? null : Words.clean(text);
    }
}
