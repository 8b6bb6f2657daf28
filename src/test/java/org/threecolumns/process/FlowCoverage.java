package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Holds a class of process tests to {@link CoversEveryFlow}. */
class FlowCoverage implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(FlowRecorder.class).forget();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        ApplicationContext product = SpringExtension.getApplicationContext(test);
        String model =
                test.getRequiredTestClass().getAnnotation(CoversEveryFlow.class).value();
        Set<String> uncovered = flowsOf(model, product.getBean(RepositoryService.class));
        assertThat(uncovered).as("flows of " + model).isNotEmpty();
        uncovered.removeAll(product.getBean(FlowRecorder.class).takenIn(model));
        assertThat(uncovered)
                .as("Sequence flows of " + model + " that no test of this class takes")
                .isEmpty();
    }

    private static Set<String> flowsOf(String model, RepositoryService repository) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult();
        Set<String> flows = new TreeSet<>();
        repository
                .getBpmnModelInstance(newest.getId())
                .getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> flows.add(flow.getId()));
        return flows;
    }
}
