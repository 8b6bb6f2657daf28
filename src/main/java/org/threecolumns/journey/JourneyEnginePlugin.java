package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Hangs the guard into the engine: command gate, listeners, variables, migration, deployments, and the beans a model may name. */
@Component
class JourneyEnginePlugin extends AbstractProcessEnginePlugin {

    private final GuardListeners listeners;
    private final DeploymentGate deployments;
    private final BeanFactory beans;

    JourneyEnginePlugin(GuardListeners listeners, DeploymentGate deployments, BeanFactory beans) {
        this.listeners = listeners;
        this.deployments = deployments;
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new CommandGate()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new CommandGate()));
        List<BpmnParseListener> parsing = new ArrayList<>();
        if (engine.getCustomPreBPMNParseListeners() != null) {
            parsing.addAll(engine.getCustomPreBPMNParseListeners());
        }
        parsing.add(new GuardParseListener(listeners));
        engine.setCustomPreBPMNParseListeners(parsing);
        engine.getCustomHistoryEventHandlers().add(new VariableGate());
        engine.setCustomPreMigratingActivityInstanceValidators(List.of(new StageMigrationGuard()));
        engine.setCustomPreDeployers(List.of(deployments));
        engine.setBeans(new AllowedBeans(beans));
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnableCmdExceptionLogging(false);
        noPauseAfterOneWrongPassword(engine);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}");
    }

    /** The engine would turn away the right password for seconds after one slip; the product's own throttle counts tries. */
    private static void noPauseAfterOneWrongPassword(ProcessEngineConfigurationImpl engine) {
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayBase(0);
        engine.setLoginDelayMaxTime(0);
    }
}
