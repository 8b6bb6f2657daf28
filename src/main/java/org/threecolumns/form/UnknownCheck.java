package org.threecolumns.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names whatever was sent that the form does not ask, such as another family's child, so that nothing is dropped in silence. */
final class UnknownCheck {

    private static final int MAX = 50;

    private final FormSchema schema;
    private final Set<String> paths;
    private final List<FieldError> errors = new ArrayList<>();

    UnknownCheck(FormSchema schema, List<Slot> slots) {
        this.schema = schema;
        this.paths = slots.stream().map(Slot::path).collect(Collectors.toSet());
    }

    List<FieldError> errors(FormAnswers answers) {
        answers.values().keySet().stream()
                .sorted()
                .forEach(key -> value(key, answers.values().get(key)));
        answers.notPossible().keySet().stream()
                .sorted()
                .filter(path -> !paths.contains(path))
                .forEach(path -> error("np.", path, "unknown-field", "Nothing is asked under"));
        return errors;
    }

    private void value(String key, Object value) {
        FormField field = schema.field(key).orElse(null);
        if (field == null) {
            error("f.", key, "unknown-field", "Nothing is asked under");
        } else if (field.isPerSubject() && value instanceof Map<?, ?> bySubject) {
            bySubject.keySet().stream()
                    .map(subject -> key + "." + subject)
                    .sorted()
                    .filter(path -> !paths.contains(path))
                    .forEach(path -> error("f.", path, "unknown-subject", "This stage is not about"));
        } else if (field.isPerSubject()) {
            error("f.", key, "wrong-shape", "Answer once for each child or statement:");
        }
    }

    private void error(String prefix, String path, String code, String message) {
        if (errors.size() < MAX) {
            String shown = Words.shortened(path, 120);
            errors.add(new FieldError(prefix + shown, code, message + " “" + shown + "”"));
        }
    }
}
