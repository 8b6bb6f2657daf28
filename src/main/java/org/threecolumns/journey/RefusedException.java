package org.threecolumns.journey;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.threecolumns.completeness.Gap;

/**
 * Thrown inside the engine so that its transaction rolls back and the task stays open; carries every gap. A kind of form
 * validation, because engine REST answers that with 400 and not with 500. Outside the journey it becomes a value again. Its own
 * message holds codes only, as it may be logged and plain words may name a child.
 */
public class RefusedException extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    private final transient List<Gap> gaps;

    public RefusedException(List<Gap> gaps) {
        super(gaps, "Refused: " + gaps.stream().map(Gap::code).distinct().collect(Collectors.joining(", ")));
        this.gaps = List.copyOf(gaps);
        Refusals.remember(this.gaps);
    }

    public List<Gap> gaps() {
        return gaps == null ? List.of() : gaps;
    }

    /** The refusal behind an exception, however deep the engine has wrapped it. */
    public static RefusedException in(Throwable thrown) {
        for (Throwable t = thrown; t != null && t.getCause() != t; t = t.getCause()) {
            if (t instanceof RefusedException refused) {
                return refused;
            }
        }
        return null;
    }
}
