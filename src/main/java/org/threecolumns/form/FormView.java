package org.threecolumns.form;

import java.util.List;
import java.util.Map;

/**
 * A form ready to be shown by the fragment {@code form/fields :: fields(view)}.
 *
 * @param items in the order of the page
 */
public record FormView(List<FieldView> items) {

    public FormView {
        items = List.copyOf(items);
    }

    /** The form as it was answered so far, with what is wrong beside each field. */
    public static FormView of(FormSchema schema, FormAnswers answers, List<FieldError> errors, FormContext context) {
        SlotViews views = new SlotViews(answers, errors, context);
        return new FormView(Block.of(schema, context).stream().map(views::view).toList());
    }

    /**
     * The same with a word beside each answer that was found on record, so that nobody takes it for their own.
     *
     * @param origins where it stands, by the key of its field
     */
    public FormView telling(Map<String, String> origins) {
        return origins.isEmpty()
                ? this
                : new FormView(items.stream().map(item -> item.telling(origins)).toList());
    }

    /** The groups that are repeated for each child or statement, for a list of what is on the page. */
    public List<FieldView> sections() {
        return items.stream().filter(item -> "section".equals(item.type())).toList();
    }

    /** The id of the input that a field error belongs to, for the link in the error summary. */
    public static String anchor(String field) {
        return field.replaceAll("[^A-Za-z0-9_-]+", "-");
    }
}
