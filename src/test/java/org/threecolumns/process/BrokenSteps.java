package org.threecolumns.process;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** While broken, no journey can begin its next model: the engine's step fails as it would on a faulty model. */
@TestComponent
public class BrokenSteps extends AbstractProcessEnginePlugin {

    /** How every failure of a broken step begins. */
    static final String WHY = "This step is broken";

    private volatile boolean broken;

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        BpmnParseListener breaking = new AbstractBpmnParseListener() {
            @Override
            public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
                activity.addListener(ExecutionListener.EVENTNAME_START, execution -> failIfBroken());
            }
        };
        engine.getCustomPostBPMNParseListeners().add(breaking);
    }

    private void failIfBroken() {
        if (broken) {
            throw new IllegalStateException(WHY);
        }
    }

    void whileBroken(Runnable call) {
        broken = true;
        try {
            call.run();
        } finally {
            broken = false;
        }
    }
}
