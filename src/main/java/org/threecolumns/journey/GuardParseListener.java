package org.threecolumns.journey;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Attaches the guard to every model as built-in listeners, which no flag of the API skips. It only attaches and never refuses:
 * definitions are parsed again from the database, and a refusal then would strand live cases.
 */
final class GuardParseListener extends AbstractBpmnParseListener {

    private final GuardListeners guard;

    GuardParseListener(GuardListeners guard) {
        this.guard = guard;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        ModelProperties.copy(element, definition);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard.processStart());
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, guard.processEnd());
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ModelProperties.copy(element, activity);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard.order());
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard.openRun());
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, guard.leaveRun());
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, guard.taskCreated());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, guard.assigned());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, guard.changed());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard.taskDone());
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ModelProperties.copy(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        ModelProperties.copy(element, activity);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard.order());
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard.order());
    }
}
