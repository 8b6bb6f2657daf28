package org.threecolumns.model;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.form.FieldKind;
import org.threecolumns.form.FormField;
import org.threecolumns.form.ParsedForm;
import org.threecolumns.form.SubjectKind;

/**
 * A form as what it asks.
 *
 * @param fields in the order of the page, groups and lists before what is inside them; empty where it cannot be read
 */
public record ShownForm(String key, String name, String versionTag, String file, List<Field> fields)
        implements ShownFile {

    /** @param depth how many groups and lists it stands in @param notes when it is asked, and what an answer must be like */
    public record Field(String key, int depth, String label, String kind, String hint, List<String> notes) {}

    static ShownForm of(ParsedForm form, String file) {
        List<Field> fields = new ArrayList<>();
        if (form.isUsable()) {
            form.schema().fields().forEach(field -> add(field, 0, fields));
        }
        return new ShownForm(file, file.replace(".form", ""), "", file, List.copyOf(fields));
    }

    private static void add(FormField field, int depth, List<Field> fields) {
        fields.add(new Field(
                field.key() == null ? "" : field.key(),
                depth,
                ElementWords.orElse(field.label(), "(no heading)"),
                kind(field.kind()),
                ElementWords.orElse(field.hint(), ""),
                notes(field)));
        field.fields().forEach(inner -> add(inner, depth + 1, fields));
    }

    @Override
    public String anchorOf(String element) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).key().equals(element)) {
                return "e-" + i;
            }
        }
        return "";
    }

    private static String kind(FieldKind kind) {
        return switch (kind) {
            case TEXT_LINE -> "line of text";
            case LONG_TEXT -> "text";
            case DATE -> "date";
            case SELECT, RADIO -> "one choice";
            case CHECKLIST -> "any number of choices";
            case CHECKBOX -> "yes or nothing";
            case NUMBER -> "number";
            case LIST -> "list";
            case GROUP -> "group";
            case STATIC_TEXT -> "text to read";
        };
    }

    private static List<String> notes(FormField field) {
        List<String> notes = new ArrayList<>();
        if (field.traits().subject() != SubjectKind.NONE) {
            notes.add(
                    field.traits().subject() == SubjectKind.CHILD
                            ? "asked for each child"
                            : "asked for each worry statement");
        }
        if (field.rules().required()) {
            notes.add("needed");
        }
        if (field.traits().requiredWhen() != null) {
            notes.add("needed when “" + field.traits().requiredWhen().key() + "” is "
                    + String.join(
                            " or ",
                            field.traits().requiredWhen().values().stream()
                                    .sorted()
                                    .map(value -> value.equals("*") ? "answered" : "“" + value + "”")
                                    .toList()));
        }
        if (field.traits().notPossible()) {
            notes.add("may be answered by saying why it cannot be");
        }
        dates(field, notes);
        choices(field, notes);
        return List.copyOf(notes);
    }

    private static void dates(FormField field, List<String> notes) {
        if (field.rules().notPast()) {
            notes.add("not before today");
        }
        if (field.rules().notFuture()) {
            notes.add("not after today");
        }
    }

    private static void choices(FormField field, List<String> notes) {
        if (field.choices().valuesKey() != null) {
            notes.add("the choices come from the product");
        } else if (!field.choices().options().isEmpty()) {
            notes.add("choices: "
                    + String.join(
                            "; ",
                            field.choices().options().stream()
                                    .map(option -> option.label())
                                    .toList()));
        }
    }
}
