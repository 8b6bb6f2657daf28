package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.form.FieldError;

/** What the picture's forms do to a file: connecting, adding, moving and taking out, tried on every element of our own models. */
class PictureEditingTest {

    private static final ModelSet OWN = ModelSet.deployed(OwnModels.files());
    private static final NewWay PLAIN = new NewWay("", "", "");
    private static final String ODD =
            "<bpmn:extensionElements><other:note xmlns:other=\"urn:other\" why=\"kept\">as it is</other:note>";

    static Stream<Model> models() {
        return OwnModels.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void anything_canBeTakenOut_andNothingIsLeftHanging(Model model) {
        for (FlowNode node : some(model)) {
            ModelFile before = odd(model);
            Edit edit = ElementRemoval.remove(before, node.getId());
            if (node.getElementType().getTypeName().equals("startEvent")) {
                assertThat(edit.problems()).extracting(FieldError::code).containsExactly("start");
                continue;
            }
            Model after = read(edit);
            assertThat(after.source().<FlowNode>getModelElementById(node.getId()))
                    .as(node.getId())
                    .isNull();
            holdsTogether(after);
            assertThat(Drawing.of(after).overlappingShapes()).isEmpty();
            isOtherwiseAsBefore(before, edit);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void anything_canBeMoved_orSaysWhyNot(Model model) {
        for (FlowNode node : some(model)) {
            for (String step : List.of("DOWN", "LEFT-FAR")) {
                Edit edit = ElementMoving.move(odd(model), node.getId(), step);
                if (edit.isDone()) {
                    Model after = read(edit);
                    holdsTogether(after);
                    assertThat(Drawing.of(after).overlappingShapes()).isEmpty();
                    assertThat(ids(after)).isEqualTo(ids(model));
                } else {
                    assertThat(edit.problems().get(0).message()).contains("“");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void anElement_findsItsPlaceBehindAnyOther_onItsWayAndOnOneOfItsOwn(Model model) {
        for (FlowNode node : some(model)) {
            NewElement end = new NewElement("end", "Song sung", "");
            Edit own = ElementAdding.add(odd(model), node.getId(), end);
            if (WayRefusals.leaves(flows(model), flows(model).node(node.getId()).orElseThrow())
                    .isPresent()) {
                assertThat(own.isDone()).isFalse();
                continue;
            }
            isWell(own);
            assertThat(own.next()).isEqualTo("endEvent_songSung");
            for (SequenceFlow flow : node.getOutgoing()) {
                String kind =
                        List.of("stage", "question", "meeting").get(flow.getId().length() % 3);
                Edit on = ElementAdding.add(odd(model), node.getId(), new NewElement(kind, "Sing song", flow.getId()));
                isWell(on);
                FlowNode added = read(on).source().getModelElementById(on.next());
                assertThat(added.getIncoming()).extracting(SequenceFlow::getId).containsExactly(flow.getId());
                assertThat(added.getOutgoing().iterator().next().getTarget().getId())
                        .isEqualTo(flow.getTarget().getId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void anElement_isConnectedWithEachThatItMayLeadTo_andTheWayTakenOutAgain(Model model) {
        ModelFile file = odd(model);
        FlowNode node = model.elements(ExclusiveGateway.class)
                .map(FlowNode.class::cast)
                .findFirst()
                .orElseGet(() -> model.elements(BoundaryEvent.class).findFirst().orElseThrow());
        for (String target : everyFew(ElementAround.of(file, node.getId()).targets())) {
            Edit edit = WayEditing.connect(file, node.getId(), target, PLAIN);
            Model after = read(edit);
            holdsTogether(after);
            SequenceFlow way = added(model, after);
            assertThat(way.getSource().getId()).isEqualTo(node.getId());
            assertThat(way.getTarget().getId()).isEqualTo(target);
            Edit back = WayEditing.remove(edit.files().get(0), way.getId());
            assertThat(changes(file, back)).isEmpty();
        }
    }

    @Test
    void aWayFromAQuestion_saysItsAnswer_orIsForEveryOther() {
        Model model = OWN.model("caf").orElseThrow();
        ExclusiveGateway question = model.elements(ExclusiveGateway.class)
                .filter(gateway -> gateway.getDefault() != null)
                .findFirst()
                .orElseThrow();
        String other = question.getDefault().getId();
        ModelFile file = odd(model);
        String variable = WaySaid.variables(file).iterator().next();
        String target = ElementAround.of(file, question.getId()).targets().get(0);
        Edit edit = WayEditing.connect(
                file, question.getId(), target, new NewWay("Sing & dance", variable, "song, other-song"));
        SequenceFlow way = added(model, read(edit));
        assertThat(way.getConditionExpression().getTextContent())
                .isEqualTo("${" + variable + " == 'song' || " + variable + " == 'other-song'}");
        assertThat(WaySaid.of(edit.files().get(0), way.getId()).orElseThrow().way())
                .isEqualTo(new NewWay("Sing & dance", variable, "other-song, song"));
        NewWay rest = new NewWay("", NewWay.OTHERWISE, "");
        assertThat(WayEditing.change(edit.files().get(0), way.getId(), rest).problems())
                .extracting(FieldError::code)
                .containsExactly("two");
        Edit without = WayEditing.change(edit.files().get(0), other, new NewWay("No song", variable, "no-song"));
        Edit otherwise = WayEditing.change(without.files().get(0), way.getId(), rest);
        Model after = read(otherwise);
        assertThat(added(model, after).getConditionExpression()).isNull();
        assertThat(defaultOf(after, question)).isEqualTo(added(model, after));
        assertThat(defaultOf(read(WayEditing.remove(otherwise.files().get(0), way.getId())), question))
                .isNull();
    }

    @Test
    void aStage_goesWithItsSignatureAndReminder_andTheWayGoesOn() {
        ModelFile file = own("front-door.bpmn");
        assertThat(ElementRemoval.told(file, "userTask_screenContact"))
                .containsExactly(
                        "“Sign contact” goes with it",
                        "“Reminder due” goes with it",
                        "“Record reminder” goes with it",
                        "“Reminder recorded” goes with it",
                        "4 ways go with it",
                        "“Contact received” leads to “Decide next step” then");
        Edit edit = ElementRemoval.remove(file, "userTask_screenContact");
        SequenceFlow first = read(edit).source().getModelElementById("flow_contactOpened");
        assertThat(first.getTarget().getId()).isEqualTo("userTask_decideNextStep");
        assertThat(new ModelRules()
                        .losses(OWN.with(
                                Map.of("front-door.bpmn", edit.files().get(0).content()))))
                .extracting(Finding::element)
                .containsExactly("contact");
    }

    @Test
    void whatCannotBe_isSaidByItsField() {
        ModelFile file = own("front-door.bpmn");
        assertThat(connect(file, "startEvent_contactReceived", "userTask_screenContact"))
                .contains("already");
        assertThat(connect(file, "endEvent_nextStepDecided", "userTask_screenContact"))
                .contains("no way leaves");
        assertThat(connect(file, "userTask_screenContact", "startEvent_contactReceived"))
                .contains("no way leads");
        assertThat(connect(file, "userTask_screenContact", "userTask_screenContact"))
                .contains("never end");
        assertThat(connect(file, "userTask_screenContact", "nothing")).contains("Choose where");
        assertThat(WayEditing.connect(
                                file,
                                "userTask_screenContact",
                                "endEvent_nextStepDecided",
                                new NewWay("", "nextStep", "caf"))
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("words");
        assertThat(ElementAdding.add(file, "userTask_screenContact", new NewElement("end", "?", "flow_contactDone"))
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("called", "way");
        assertThat(ElementAdding.add(file, "userTask_screenContact", new NewElement("script", "Run", "flow_nowhere"))
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("kind", "way");
        assertThat(ElementMoving.move(file, "event_remindContact", "DOWN").problems())
                .extracting(FieldError::message)
                .containsExactly("Open “Screen contact” instead; what stands on its edge moves with it");
        assertThat(ElementMoving.move(file, "userTask_screenContact", "RIGHT-FAR")
                        .problems())
                .extracting(FieldError::message)
                .containsExactly("It would lie on “Sign contact”; choose another step");
        assertThat(new NewWay("", "nextStep", "${evil}").problems(Set.of("nextStep"), true))
                .extracting(FieldError::field)
                .containsExactly("values");
    }

    @Test
    void words_areOnlyWords() {
        String name = "Sing <b onclick=\"x\">song</b> & dance";
        Edit edit =
                ElementAdding.add(own("front-door.bpmn"), "userTask_screenContact", new NewElement("end", name, ""));
        FlowNode added = read(edit).source().getModelElementById(edit.next());
        assertThat(added.getName()).isEqualTo(name);
    }

    private static SequenceFlow defaultOf(Model model, ExclusiveGateway question) {
        ExclusiveGateway there = model.source().getModelElementById(question.getId());
        return there.getDefault();
    }

    private static String connect(ModelFile file, String from, String to) {
        return WayEditing.connect(file, from, to, PLAIN).problems().get(0).message();
    }

    private static void isWell(Edit edit) {
        Model after = read(edit);
        holdsTogether(after);
        assertThat(Drawing.of(after).overlappingShapes()).isEmpty();
        assertThat(text(edit.files().get(0))).contains("why=\"kept\"");
    }

    /** Some from everywhere in a model, as the largest has more than a hundred. */
    private static List<FlowNode> some(Model model) {
        return everyFew(model.elements(FlowNode.class).toList());
    }

    private static <T> List<T> everyFew(List<T> all) {
        int step = Math.max(1, all.size() / 5);
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                .mapToObj(all::get)
                .toList();
    }

    /** Every end of every way is there, says so itself, and everything that is drawn is in the model and the other way round. */
    private static void holdsTogether(Model model) {
        for (SequenceFlow flow : model.elements(SequenceFlow.class).toList()) {
            assertThat(flow.getSource().getOutgoing()).contains(flow);
            assertThat(flow.getTarget().getIncoming()).contains(flow);
            assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull();
        }
        for (FlowNode node : model.elements(FlowNode.class).toList()) {
            assertThat(Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream()))
                    .doesNotContainNull();
            assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
        }
        assertThat(model.elements(BoundaryEvent.class))
                .allSatisfy(e -> assertThat(e.getAttachedTo()).isNotNull());
        assertThat(model.elements(Association.class))
                .allSatisfy(tie -> assertThat(tie.getSource()).isNotNull());
        assertThat(model.elements(BpmnShape.class))
                .allSatisfy(s -> assertThat(s.getBpmnElement()).isNotNull());
        assertThat(model.elements(BpmnEdge.class)).allSatisfy(edge -> {
            assertThat(edge.getBpmnElement()).isNotNull();
            assertThat(edge.getWaypoints().size()).isGreaterThan(1);
        });
        assertThat(Drawing.of(model).lines()).allMatch(Drawing.Line::isStraight);
    }

    /** What has nothing to do with what is taken out says what it said. */
    private static void isOtherwiseAsBefore(ModelFile before, Edit edit) {
        assertThat(text(edit.files().get(0))).contains("xmlns:modeler");
        assertThat(changes(before, edit).stream().filter(change -> change.kind() == ModelDiff.Kind.ADDED))
                .isEmpty();
    }

    private static SequenceFlow added(Model before, Model after) {
        Set<String> old = ids(before);
        return after.elements(SequenceFlow.class)
                .filter(flow -> !old.contains(flow.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(Model model) {
        return model.elements(BaseElement.class)
                .map(BaseElement::getId)
                .filter(id -> id != null)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static FlowXml flows(Model model) {
        return new FlowXml(EditedXml.of(odd(model)));
    }

    private static List<ModelDiff.Change> changes(ModelFile before, Edit edit) {
        return ModelDiff.of(before.name(), before.content(), edit.files().get(0).content())
                .orElseThrow()
                .changes();
    }

    /** By the engine's own reader, which holds files to the standard. */
    private static Model read(Edit edit) {
        assertThat(edit.problems()).isEmpty();
        ModelFile file = edit.files().get(0);
        return OWN.with(Map.of(file.name(), file.content()))
                .model(file.name().replace(".bpmn", ""))
                .orElseThrow();
    }

    /** The file of a model with something in it that no tool knows. */
    private static ModelFile odd(Model model) {
        String name = model.key() + ".bpmn";
        String text = OwnModels.text(name).replaceFirst("<bpmn:extensionElements>", ODD);
        return new ModelFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ModelFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static ModelFile own(String name) {
        return new ModelFile(name, OwnModels.files().get(name));
    }
}
