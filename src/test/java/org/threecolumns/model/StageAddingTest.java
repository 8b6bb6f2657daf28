package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.form.FieldError;

/** A stage that is placed whole stands by every rule, wherever a page offers a place for it, and can be seen on the picture. */
class StageAddingTest {

    private static final ModelSet OWN = ModelSet.deployed(OwnModels.files());

    record Place(String file, StagePlace place) {

        @Override
        public String toString() {
            return file + ", " + place.words();
        }
    }

    static Stream<Place> places() {
        return OWN.with(OwnModels.files()).shown().stream()
                .filter(ShownProcess.class::isInstance)
                .map(ShownProcess.class::cast)
                .flatMap(shown -> StagePlace.in(shown.source()).stream().map(place -> new Place(shown.file(), place)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aStage_breaksNoRule_andLiesOnNothing(Place place) {
        Map<String, byte[]> files = added(place, stage(place, "stage", "Plan school support"));
        ModelSet with = OWN.with(files);
        assertThat(new ModelRules().check(with)).isEmpty();
        Model model = with.model(place.file().replace(".bpmn", "")).orElseThrow();
        assertThat(Drawing.of(model).overlappingShapes()).isEmpty();
        assertThat(Drawing.of(model).flowsThroughShapes()).isEmpty();
        assertThat(Drawing.of(model).crossingFlows()).isEmpty();
        assertThat(((ShownProcess) with.shown().get(0)).picture(Map.of(), "")).contains("Plan school");
    }

    @ParameterizedTest
    @MethodSource("places")
    void aShortTask_breaksNoRule(Place place) {
        assertThat(new ModelRules().check(OWN.with(added(place, stage(place, "followUp", "Ring school")))))
                .isEmpty();
    }

    @Test
    void everyModelButTheJourney_hasAPlace() {
        assertThat(places().map(Place::file).distinct())
                .containsExactlyInAnyOrderElementsOf(OwnModels.bpmn().stream()
                        .map(path -> path.getFileName().toString())
                        .filter(name -> !name.equals("journey.bpmn"))
                        .toList());
    }

    @Test
    void whatElseStandsInTheFile_staysAsItIs() {
        Place place =
                places().filter(p -> p.file().equals("caf.bpmn")).findFirst().orElseThrow();
        byte[] after =
                added(place, stage(place, "stage", "Plan school support")).get("caf.bpmn");
        byte[] before = OwnModels.files().get("caf.bpmn");
        List<ModelDiff.Change> changes =
                ModelDiff.of("caf.bpmn", before, after).orElseThrow().changes();
        assertThat(changes.stream().filter(c -> c.kind() == ModelDiff.Kind.ADDED))
                .hasSize(9);
        assertThat(changes.stream().filter(c -> c.kind() == ModelDiff.Kind.REMOVED))
                .isEmpty();
        assertThat(changes.stream().filter(c -> c.kind() == ModelDiff.Kind.CHANGED))
                .singleElement()
                .satisfies(c -> assertThat(c.id()).isEqualTo(place.place().flow()));
    }

    @Test
    void twoStagesOfTheSameName_haveIdsOfTheirOwn_andWordsAreOnlyWords() {
        Place place = places().filter(p -> p.file().equals("front-door.bpmn"))
                .findFirst()
                .orElseThrow();
        String name = "Ask <b onclick=\"x\">school</b> & nan";
        ModelFile once = file(added(place, stage(place, "stage", name)), "front-door.bpmn");
        Edit twice = StageAdding.add(once, stage(place, "stage", name));
        assertThat(OWN.with(Map.of("front-door.bpmn", twice.files().get(0).content()))
                        .model("front-door")
                        .orElseThrow()
                        .elements(org.camunda.bpm.model.bpmn.instance.UserTask.class)
                        .filter(task -> name.equals(task.getName()))
                        .map(task -> task.getId())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void whatIsMissing_isSaidByItsField() {
        NewStage nothing = new NewStage("", "Support", "", "designer", "", "soon", "x".repeat(2000));
        assertThat(nothing.problems(Set.of()))
                .extracting(FieldError::field)
                .containsExactly("name", "kind", "role", "days", "reason");
        assertThat(stage("x", "stage", "Plan school support").problems(Set.of("plan-school-support")))
                .extracting(FieldError::field)
                .containsExactly("name");
        assertThat(StageAdding.add(own("front-door.bpmn"), stage("flow_nowhere", "stage", "Ask school"))
                        .problems())
                .extracting(FieldError::field)
                .containsExactly("place");
    }

    private static NewStage stage(Place place, String kind, String name) {
        return stage(place.place().flow(), kind, name);
    }

    private static NewStage stage(String flow, String kind, String name) {
        return new NewStage(flow, name, kind, "socialworker", "tell-referrer.form", "5", "School sees them daily.");
    }

    private static Map<String, byte[]> added(Place place, NewStage stage) {
        Edit edit = StageAdding.add(own(place.file()), stage).and(LimitRow.add(own("timescales.dmn"), stage));
        assertThat(ModelUpload.of(edit.files()).refusals()).isEmpty();
        Map<String, byte[]> files = new HashMap<>();
        edit.files().forEach(file -> files.put(file.name(), file.content()));
        return files;
    }

    private static ModelFile file(Map<String, byte[]> files, String name) {
        return new ModelFile(name, files.get(name));
    }

    private static ModelFile own(String name) {
        return new ModelFile(name, OwnModels.files().get(name));
    }
}
