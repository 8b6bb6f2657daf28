package org.threecolumns.form;

import java.util.ArrayList;
import java.util.List;

/** Whether answers may be signed as far as their form is concerned. */
public final class FormValidation {

    private FormValidation() {}

    /** Everything that is wrong or missing, in the order of the page; then what the form does not ask at all. */
    public static List<FieldError> validate(FormSchema schema, FormAnswers answers, FormContext context) {
        List<Slot> slots = Block.slots(schema, context);
        List<FieldError> errors = new ArrayList<>();
        slots.forEach(slot -> errors.addAll(new SlotCheck(slot, schema, answers, context).errors()));
        errors.addAll(new UnknownCheck(schema, slots).errors(answers));
        return List.copyOf(errors);
    }
}
