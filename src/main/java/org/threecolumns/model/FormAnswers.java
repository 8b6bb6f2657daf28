package org.threecolumns.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.threecolumns.form.FormField;
import org.threecolumns.form.Option;
import org.threecolumns.form.ParsedForm;

/** What the forms of a model let people choose. */
final class FormAnswers {

    private FormAnswers() {}

    /** The values that a variable can have; none where no form of the model asks it, or a page brings what can be chosen. */
    static Set<String> of(ModelSet set, Model model, String variable) {
        Set<FormField> asked = model.elements(UserTask.class)
                .map(UserTask::getCamundaFormKey)
                .flatMap(form -> Optional.ofNullable(form).flatMap(set::form).stream())
                .filter(ParsedForm::isUsable)
                .flatMap(form -> form.schema().field(variable).stream())
                .collect(Collectors.toSet());
        return asked.stream().anyMatch(field -> field.choices().valuesKey() != null)
                ? Set.of()
                : asked.stream()
                        .flatMap(field -> field.choices().options().stream())
                        .map(Option::value)
                        .collect(Collectors.toSet());
    }
}
