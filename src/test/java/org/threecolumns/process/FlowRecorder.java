package org.threecolumns.process;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Remembers which sequence flows were taken in transactions that were committed; a refused stage has taken none. */
@TestComponent
public class FlowRecorder extends AbstractProcessEnginePlugin {

    private record Flow(String model, String id) {}

    private final Set<Flow> taken = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        BpmnParseListener listening = new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                ExecutionListener take = execution -> taken(execution, flow.getId());
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, take);
            }
        };
        engine.getCustomPostBPMNParseListeners().add(listening);
    }

    private void taken(DelegateExecution execution, String id) {
        String model = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, context -> taken.add(new Flow(model, id)));
    }

    void forget() {
        taken.clear();
    }

    Set<String> takenIn(String model) {
        return taken.stream()
                .filter(flow -> flow.model().equals(model))
                .map(Flow::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
