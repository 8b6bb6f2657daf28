package org.threecolumns.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;

/**
 * One process as it is, or is about to be, deployed.
 *
 * @param xml the file as it is written
 * @param fresh whether it comes with the deployment that is being checked
 * @param found what was looked up in it once, as every rule asks for the same again
 */
record Model(
        String key,
        BpmnModelInstance source,
        Process process,
        Element xml,
        boolean fresh,
        Map<Class<?>, List<?>> found) {

    static final String JOURNEY = "journey";

    boolean isJourney() {
        return JOURNEY.equals(key);
    }

    <T extends ModelElementInstance> Stream<T> elements(Class<T> kind) {
        return found.computeIfAbsent(kind, type -> List.copyOf(source.getModelElementsByType(kind))).stream()
                .map(kind::cast);
    }

    /** The variables that the process may hold. */
    Set<String> variables() {
        return ExtensionValues.split(
                ExtensionValues.get(process, ExtensionValues.VARIABLES).orElse(""));
    }

    Stream<String> calledKeys() {
        return elements(CallActivity.class).map(CallActivity::getCalledElement).filter(key -> key != null);
    }

    Finding finding(String rule, String element, String words) {
        return new Finding(rule, key, element, words);
    }

    /** The process's own way, and that of each of its event sub-processes. */
    List<FlowGraph> scopes() {
        Stream<Collection<FlowElement>> parts = elements(SubProcess.class).map(SubProcess::getFlowElements);
        return Stream.concat(Stream.of(process.getFlowElements()), parts)
                .map(FlowGraph::new)
                .toList();
    }

    /** The process's own way. */
    FlowGraph main() {
        return new FlowGraph(process.getFlowElements());
    }

    @Override
    public String toString() {
        return key;
    }

    Model asDeployed() {
        return new Model(key, source, process, xml, false, found);
    }
}
