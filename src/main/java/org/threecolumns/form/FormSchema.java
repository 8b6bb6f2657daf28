package org.threecolumns.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A form as its designer drew it, in the order of the page. */
public record FormSchema(String id, List<FormField> fields) {

    public FormSchema {
        fields = List.copyOf(fields);
    }

    /** Reads the JSON of a {@code .form} file. Whatever it is, the answer is a value, never an exception. */
    public static ParsedForm parse(String json) {
        return new SchemaReader().read(json);
    }

    /** Every field that takes an answer, groups opened, rows of lists not. */
    public List<FormField> answered() {
        return fields.stream().flatMap(FormSchema::answered).toList();
    }

    public Optional<FormField> field(String key) {
        return answered().stream().filter(f -> f.key().equals(key)).findFirst();
    }

    private static Stream<FormField> answered(FormField field) {
        if (field.kind() == FieldKind.GROUP) {
            return field.fields().stream().flatMap(FormSchema::answered);
        }
        return field.kind().isAnswered() ? Stream.of(field) : Stream.empty();
    }
}
