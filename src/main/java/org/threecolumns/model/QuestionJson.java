package org.threecolumns.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.threecolumns.form.FieldKind;
import org.threecolumns.form.Words;

/** A question that somebody adds, as the Modeler would write it. */
final class QuestionJson {

    private QuestionJson() {}

    static ObjectNode component(NewField wanted, String key) {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        field.put("type", wanted.kind());
        field.put("id", "Field_" + key);
        field.put("key", key);
        field.put(FormJson.labelOf(field), Words.clean(wanted.question()));
        field.withObject("/layout").put("row", "Row_" + key).putNull("columns");
        if (!Words.isBlank(wanted.hint())) {
            field.put("description", Words.clean(wanted.hint()));
        }
        if (wanted.kind().equals(FieldKind.DATE.type())) {
            field.put("subtype", "date");
        }
        if (wanted.needed()) {
            field.withObject("/validate").put("required", true);
        }
        if (wanted.hasChoices()) {
            List<String> values = new ArrayList<>();
            for (String choice : wanted.listed()) {
                String value = Wording.free(ElementWords.orElse(Wording.key(choice), "choice"), values::contains);
                values.add(value);
                field.withArray("values").addObject().put("label", choice).put("value", value);
            }
        }
        return field;
    }
}
