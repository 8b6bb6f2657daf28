package org.threecolumns.worklist;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.form.AnswerLine;
import org.threecolumns.form.FormAnswers;
import org.threecolumns.journey.SchemaForms;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageDraft.Contested;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapWords;

/** Shows questions that two people answered differently, in the words of the page, so that one answer can be chosen. */
@Component
class TwoAnswersViews {

    private static final JsonPointer FORM = JsonPointer.compile("/form");

    private final SchemaForms forms;
    private final Names names;
    private final MapWords words;
    private final ObjectMapper json;

    TwoAnswersViews(SchemaForms forms, Names names, MapWords words, ObjectMapper json) {
        this.forms = forms;
        this.names = names;
        this.words = words;
        this.json = json;
    }

    List<StageView.TwoAnswers> of(StageRun run, StageContent content, StageDraft draft) {
        if (draft.written().contested().isEmpty()) {
            return List.of();
        }
        JsonNode standing = json.valueToTree(draft);
        return draft.written().contested().stream()
                .map(c -> view(c, standing, run, content, draft))
                .toList();
    }

    private StageView.TwoAnswers view(
            Contested one, JsonNode standing, StageRun run, StageContent content, StageDraft draft) {
        Words other = words(one.place(), one.words(), run, content);
        Words stands = words(one.place(), DraftMerge.at(standing, one.place()), run, content);
        String by = draft.written().by().get(one.place());
        return new StageView.TwoAnswers(
                other.question() == null ? stands.question() : other.question(),
                stands.answer(),
                by == null ? "Somebody" : names.of(by),
                other.answer(),
                names.of(one.by()),
                "both:" + one.by() + ":" + one.place());
    }

    private record Words(String question, String answer) {}

    private Words words(String place, JsonNode value, StageRun run, StageContent content) {
        return place.startsWith("/form/")
                ? ofForm(place, value, run, content)
                : new Words(question(place, run), plain(value));
    }

    private Words ofForm(String place, JsonNode value, StageRun run, StageContent content) {
        ObjectNode only = json.createObjectNode();
        DraftMerge.put(only, place, value);
        List<AnswerLine> lines =
                AnswerLine.of(forms.schema(run.formKey()), FormAnswers.of(only.at(FORM)), forms.context(run, content));
        return lines.isEmpty()
                ? new Words(null, plain(value))
                : new Words(lines.get(0).label(), answer(lines.get(0)));
    }

    private static String answer(AnswerLine line) {
        return line.notPossible() == null
                ? String.join("; ", line.lines())
                : "not possible, because " + line.notPossible();
    }

    private String question(String place, StageRun run) {
        String[] parts = place.split("/");
        return switch (parts[1]) {
            case "talkedWith" -> "With whom the map was gone through";
            case "talkedOn" -> "On which day the map was gone through";
            case "lateReason" -> "Why is this late?";
            case "noneNow" -> words.column(run.tier(), MapColumn.valueOf(parts[2])) + " Nothing now, because";
            default -> "What cannot be answered, and why";
        };
    }

    /** As it was typed, where the form has no words of its own for it. */
    private static String plain(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(TwoAnswersViews::plain)
                        .collect(Collectors.joining("; "))
                : value.isValueNode() ? value.asText() : value.toString();
    }
}
