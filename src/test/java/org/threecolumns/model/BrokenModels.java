package org.threecolumns.model;

import static org.threecolumns.model.BrokenModel.of;

import java.util.function.Function;
import java.util.stream.Stream;

/** What somebody might deploy by mistake, or on purpose, and which rule must refuse it. Read as a list. */
public final class BrokenModels {

    static final String SIGNING = "camunda:delegateExpression=\"${signStageDelegate}\"";

    private BrokenModels() {}

    public static Stream<BrokenModel> all() {
        return Stream.of(
                        BrokenFiles.all(),
                        BrokenStages.all(),
                        BrokenAuthorisations.all(),
                        BrokenWays.all(),
                        BrokenJourneys.all(),
                        BrokenOnward.all(),
                        BrokenTables.all(),
                        BrokenWords.all())
                .flatMap(Function.identity());
    }

    public static BrokenModel withoutForm() {
        return of("form-kept", "userTask_screenContact", "front-door.bpmn", " camunda:formKey=\"contact.form\"", "");
    }
}
