package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.model.ModelDiff.Change;
import org.threecolumns.model.ModelDiff.Kind;
import org.threecolumns.model.ModelDiff.Property;

class ModelDiffTest {

    static List<String> files() {
        return List.copyOf(OwnModels.files().keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameFile_isNotDifferent(String file) {
        byte[] content = OwnModels.files().get(file);
        assertThat(ModelDiff.of(file, content, content).orElseThrow().changes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsAddedOneWay_isTakenOutTheOther(String file) {
        String text = OwnModels.text(file);
        String end = file.endsWith(".form") ? "\n" : "<!-- a note -->\n";
        assertThat(diff(file, text, text + end).changes()).isEmpty();
    }

    @Test
    void aProperty_isToldBeforeAndAfter() {
        String caf = OwnModels.text("caf.bpmn");
        List<Change> changes = diff("caf.bpmn", caf, caf.replace("\"taf-meeting.form\"", "\"chat.form\""))
                .changes();
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.name()).isEqualTo("Hold TAF meeting");
            assertThat(change.properties()).containsExactly(new Property("form", "taf-meeting.form", "chat.form"));
        });
    }

    @Test
    void whatNobodyHereKnows_isComparedToo() {
        String caf = OwnModels.text("caf.bpmn");
        String other = caf.replace(
                "<bpmn:userTask id=\"userTask_holdTafMeeting\"",
                "<bpmn:userTask xmlns:x=\"http://example.org/x\" x:colour=\"blue\" id=\"userTask_holdTafMeeting\"");
        assertThat(diff("caf.bpmn", caf, other).changes())
                .singleElement()
                .extracting(Change::properties)
                .isEqualTo(List.of(new Property("colour", "", "blue")));
    }

    @Test
    void elements_areAddedTakenOutAndMoved() {
        String caf = OwnModels.text("caf.bpmn");
        String other = caf.replace("userTask_holdTafMeeting", "userTask_meet")
                .replaceFirst("(?s)(bpmnElement=\"userTask_mapWithFamily\">\\s*<dc:Bounds x=\")", "$19");
        ModelDiff diff = diff("caf.bpmn", caf, other);
        assertThat(diff.changes())
                .extracting(Change::kind, Change::id)
                .contains(
                        tuple(Kind.ADDED, "userTask_meet"),
                        tuple(Kind.REMOVED, "userTask_holdTafMeeting"),
                        tuple(Kind.MOVED, "userTask_mapWithFamily"));
        assertThat(diff.marks(true)).containsKey("userTask_holdTafMeeting").doesNotContainKey("userTask_meet");
        assertThat(diff.marks(false)).containsKey("userTask_meet").doesNotContainKey("userTask_holdTafMeeting");
    }

    @Test
    void ways_areCalledByWhatTheyJoin_andNoIdStandsWhereANameCan() {
        String caf = OwnModels.text("caf.bpmn");
        String other = caf.replaceFirst(
                "(<bpmn:sequenceFlow id=\"flow_agreementDone\"[^>]*targetRef=\")[^\"]+", "$1userTask_mapWithFamily");
        assertThat(diff("caf.bpmn", caf, other).changes()).singleElement().satisfies(change -> {
            assertThat(change.name()).isEqualTo("From “Record family’s agreement” to “Map with the family”");
            assertThat(change.type()).isEqualTo("way");
            assertThat(change.properties())
                    .containsExactly(new Property("leads to", "“Record answer”", "“Map with the family”"));
        });
        String sameName = caf.replace("name=\"Map with the family\"", "name=\"Record answer\"");
        assertThat(diff(
                                "caf.bpmn",
                                sameName,
                                sameName.replaceFirst(
                                        "(<bpmn:sequenceFlow id=\"flow_agreementDone\"[^>]*targetRef=\")[^\"]+",
                                        "$1userTask_mapWithFamily"))
                        .changes())
                .flatExtracting(Change::properties)
                .extracting(Property::after)
                .containsExactly("userTask_mapWithFamily");
    }

    @Test
    void rows_areComparedByCell_andByTheirOrder() {
        String limits = OwnModels.text("timescales.dmn");
        String first = row(limits, "rule_contact");
        String second = row(limits, "rule_next_step_decision");
        String turned = limits.replace(first, "@").replace(second, first).replace("@", second);
        assertThat(diff("timescales.dmn", limits, turned).changes())
                .extracting(Change::kind)
                .containsExactly(Kind.MOVED);
        String quicker = limits.replace(first, first.replace("<text>1</text>", "<text>2</text>"));
        assertThat(diff("timescales.dmn", limits, quicker).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.name()).isEqualTo("\"contact\"");
                    assertThat(change.properties()).containsExactly(new Property("Amount", "1", "2"));
                });
        assertThat(diff("timescales.dmn", limits, limits.replace(first, "")).changes())
                .extracting(Change::kind, Change::id)
                .containsExactly(tuple(Kind.REMOVED, "rule_contact"));
    }

    @Test
    void fields_areComparedByKey() {
        String caf = OwnModels.text("caf.form");
        ModelDiff diff = diff("caf.form", caf, caf.replace("\"key\": \"agreementChange\"", "\"key\": \"change\""));
        assertThat(diff.changes())
                .extracting(Change::kind, Change::id)
                .contains(tuple(Kind.ADDED, "change"), tuple(Kind.REMOVED, "agreementChange"));
        assertThat(diff("caf.form", caf, caf.replace("Yes, as before", "Yes")).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.properties())
                        .extracting(Property::name)
                        .containsExactly("choices"));
    }

    @Test
    void signsOnThePicture_sayWhatColoursSay() {
        String svg = ModelPicture.signed(
                OwnModels.models()
                        .filter(m -> m.key().equals("caf"))
                        .findFirst()
                        .orElseThrow()
                        .source(),
                Map.of("flow_agreed", Kind.CHANGED.mark(), "userTask_mapWithFamily", Kind.REMOVED.mark()),
                "-older");
        assertThat(svg).contains(">≠</text>", ">−</text>", "Taken out: Map with the family.");
    }

    @Test
    void whatCannotBeRead_isNotCompared() {
        byte[] caf = OwnModels.files().get("caf.bpmn");
        assertThat(ModelDiff.of("caf.bpmn", caf, "no".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ModelDiff.of("caf.form", caf, caf)).isEmpty();
    }

    private static String row(String table, String id) {
        return table.replaceFirst("(?s).*(<rule id=\"" + id + "\">.*?</rule>).*", "$1");
    }

    private static ModelDiff diff(String file, String before, String after) {
        return ModelDiff.of(file, before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
