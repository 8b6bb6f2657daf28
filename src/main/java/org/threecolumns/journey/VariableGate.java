package org.threecolumns.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.threecolumns.completeness.Gap;

/**
 * Holds every variable to the list of its model and to references and gateway values, set by the model's own steps or by us: no
 * personal data enters the engine, and no caller hands in what a route or a stage is read from. It sees each variable wherever
 * it comes from, because the engine writes history of all of them in the same transaction.
 */
final class VariableGate implements HistoryEventHandler {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:._-]{0,64}");

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable
                && !event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE)
                && variable.getProcessDefinitionId() != null) {
            check(variable);
        }
        if (event instanceof HistoricDecisionEvaluationEvent decision) {
            decision.getRootHistoricDecisionInstance().getInputs().forEach(VariableGate::check);
        }
    }

    private static void check(HistoricVariableUpdateEventEntity variable) {
        String name = variable.getVariableName();
        boolean listed = allowedNames(variable.getProcessDefinitionId()).contains(name);
        require(
                listed && !isHandedIn(variable) && isPlain(variable.getSerializerName(), variable.getTextValue()),
                name);
    }

    private static void check(HistoricDecisionInputInstance input) {
        ValueFields fields = (ValueFields) input;
        boolean time = "date".equals(input.getTypeName());
        require(time || isPlain(input.getTypeName(), fields.getTextValue()), input.getClauseId());
    }

    /** Written by a command itself, with no step of a model under way. */
    private static boolean isHandedIn(HistoricVariableUpdateEventEntity variable) {
        return !EngineDoor.isOurs()
                && Context.getCoreExecutionContext() == null
                && !variable.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE);
    }

    private static void require(boolean holds, String name) {
        if (!holds) {
            throw new RefusedException(List.of(Gap.of(
                    "variables." + name,
                    "variable-refused",
                    "The process keeps no variable “" + name
                            + "” with this value; people's data belongs to the record")));
        }
    }

    private static Set<String> allowedNames(String definitionId) {
        ProcessDefinitionEntity definition = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
        String names = ModelProperties.get(definition, ModelProperties.VARIABLES);
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    private static boolean isPlain(String type, String text) {
        return switch (type) {
            case "long", "integer", "boolean", "null" -> true;
            case "string" -> text == null || PLAIN.matcher(text).matches();
            default -> false;
        };
    }
}
