package org.threecolumns.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was answered, as it was typed: also what cannot be accepted yet, so that a draft loses nothing and a page can show it again.
 * As JSON it is one object, with {@code notPossible} beside the keys:
 * {@code {"reason": "...", "nextStep": {"child-12": "caf"}, "notPossible": {"childWords.child-12": "a baby, no words yet"}}}.
 *
 * @param values by key: a text (dates as yyyy-MM-dd, a ticked box as {@code true}), a list of texts, a map by child or statement,
 *     or a list of rows
 * @param notPossible why there is no answer, by key, with {@code .child-ID} or {@code .statement-ID} behind it where it is about one
 */
public record FormAnswers(Map<String, Object> values, Map<String, String> notPossible) {

    public static final String NOT_POSSIBLE = "notPossible";
    public static final FormAnswers EMPTY = new FormAnswers(Map.of(), Map.of());

    public FormAnswers {
        values = Frozen.map(values);
        notPossible = Map.copyOf(notPossible);
    }

    /** Answers from a page: parameters {@code f.KEY} and {@code np.KEY}. Others are not looked at. */
    public static FormAnswers fromInput(FormSchema schema, Map<String, List<String>> parameters) {
        return new InputReader(schema).read(parameters);
    }

    /** Answers from JSON, whatever it is: what does not belong in it is named by {@link FormValidation}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FormAnswers of(JsonNode json) {
        return JsonAnswers.read(json);
    }

    /** The JSON object it is kept as. */
    @JsonValue
    public Map<String, Object> asMap() {
        Map<String, Object> all = new LinkedHashMap<>(values);
        if (!notPossible.isEmpty()) {
            all.put(NOT_POSSIBLE, notPossible);
        }
        return all;
    }

    /** The same with one answer filled in, for example from what is known already. */
    public FormAnswers with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new FormAnswers(more, notPossible);
    }

    /** Only what the form asks here and now, without blanks and invisible edges: what may be signed once it is valid. */
    public FormAnswers cleaned(FormSchema schema, FormContext context) {
        return AnswerCleaning.clean(schema, this, context);
    }

    /** What a button {@code add:KEY} or {@code remove:KEY[2]} of a list makes of it; any other action changes nothing. */
    public FormAnswers after(String action, FormSchema schema) {
        RowAction wanted = RowAction.of(action, schema);
        if (wanted == null) {
            return this;
        }
        List<Object> rows = new ArrayList<>(values.get(wanted.key()) instanceof List<?> list ? list : List.of());
        wanted.apply(rows);
        return with(wanted.key(), List.copyOf(rows));
    }
}
