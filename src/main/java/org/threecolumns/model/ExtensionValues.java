package org.threecolumns.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Our own properties on a model's elements. */
final class ExtensionValues {

    static final String STAGE = "stage";
    static final String FOLLOW_UP = "followUp";
    static final String AUTHORISES = "authorises";
    static final String CHECKPOINT = "checkpoint";
    static final String ROUTE = "route";
    static final String VARIABLES = "variables";

    private ExtensionValues() {}

    static Optional<String> get(BaseElement element, String name) {
        return all(element).stream()
                .filter(p -> name.equals(p.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    static List<CamundaProperty> all(BaseElement element) {
        return of(element, CamundaProperties.class).stream()
                .flatMap(list -> list.getCamundaProperties().stream())
                .toList();
    }

    /** Camunda's extension elements of one kind. */
    static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<T> of(
            BaseElement element, Class<T> kind) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements().getElements().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
    }

    static Set<String> split(String commaList) {
        return Arrays.stream(commaList.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toSet());
    }
}
