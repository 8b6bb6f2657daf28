package org.threecolumns.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.OwnModels;

/** What Java calls by name is in the models, and the other way round. */
class JourneyKeysTest {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{([a-z][A-Za-z]+)[.}]");

    private final List<BpmnModelInstance> models = OwnModels.files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".bpmn"))
            .map(file -> Bpmn.readModelFromStream(new ByteArrayInputStream(file.getValue())))
            .toList();

    @Test
    void process_isAModel() {
        assertThat(elements(Process.class).map(Process::getId)).contains(JourneyKeys.PROCESS);
    }

    @Test
    void messages_areThoseOfTheModels() {
        assertThat(constants("_MESSAGE"))
                .containsExactlyInAnyOrderElementsOf(
                        elements(Message.class).map(Message::getName).toList());
    }

    @Test
    void stages_areStagesOfTheModels() {
        assertThat(properties("stage")).containsAll(constants("_STAGE"));
    }

    @Test
    void otherNames_areVariablesOnAModelsListOrFollowUps() {
        Set<String> known = Stream.concat(
                        properties("variables").flatMap(list -> Arrays.stream(list.split(","))), properties("followUp"))
                .collect(Collectors.toSet());
        List<String> others = constants("").stream()
                .filter(value -> !constants("_MESSAGE").contains(value))
                .filter(value -> !constants("_STAGE").contains(value))
                .filter(value -> !value.equals(JourneyKeys.PROCESS))
                .toList();
        assertThat(others).isNotEmpty().allSatisfy(name -> assertThat(known).contains(name));
    }

    @Test
    void allowedBeans_areThoseThatModelsName() {
        Set<String> named = OwnModels.bpmn().stream()
                .map(path -> OwnModels.text(path.getFileName().toString()))
                .flatMap(text -> BEAN.matcher(text).results())
                .map(match -> match.group(1))
                .filter(name -> !name.equals("execution"))
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(AllowedBeans.NAMES);
    }

    private <T extends ModelElementInstance> Stream<T> elements(Class<T> kind) {
        return models.stream().flatMap(model -> model.getModelElementsByType(kind).stream());
    }

    private Stream<String> properties(String name) {
        return elements(CamundaProperty.class)
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue);
    }

    private static List<String> constants(String ending) {
        return Arrays.stream(JourneyKeys.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .filter(field -> field.getName().endsWith(ending))
                .map(JourneyKeysTest::valueOf)
                .toList();
    }

    private static String valueOf(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getName(), e);
        }
    }
}
