package org.threecolumns.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.w3c.dom.Element;

/** A decision as rows of text, input by expression and output by name. */
record DmnTable(Decision decision, Element xml) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final String ANY = "-";

    /** @param cells text by input expression or output name, blank where anything fits */
    record Row(String id, Map<String, String> cells) {

        String cell(String name) {
            return cells.getOrDefault(name, "");
        }

        /** The text between the quotation marks, or the text itself. */
        String plain(String name) {
            Matcher matcher = QUOTED.matcher(cell(name));
            return matcher.matches() ? matcher.group(1) : cell(name);
        }

        Set<String> quoted(String name) {
            return QUOTED.matcher(cell(name)).results().map(r -> r.group(1)).collect(Collectors.toSet());
        }
    }

    String key() {
        return decision.getId();
    }

    boolean isTable() {
        return decision.getExpression() instanceof DecisionTable;
    }

    HitPolicy hitPolicy() {
        return ((DecisionTable) decision.getExpression()).getHitPolicy();
    }

    /** Whether hits are counted or summed instead of listed. */
    boolean isAggregated() {
        return ((DecisionTable) decision.getExpression()).getAggregation() != null;
    }

    /** Types of inputs and outputs by name. */
    Map<String, String> columns() {
        DecisionTable table = (DecisionTable) decision.getExpression();
        Map<String, String> types = new LinkedHashMap<>();
        table.getInputs().stream()
                .map(Input::getInputExpression)
                .forEach(input -> types.put(nameOf(input), String.valueOf(input == null ? null : input.getTypeRef())));
        table.getOutputs().forEach(output -> types.put(nameOf(output), String.valueOf(output.getTypeRef())));
        return types;
    }

    /** The headings as people read them. */
    List<ShownDecision.Column> labels() {
        if (!isTable()) {
            return List.of();
        }
        DecisionTable table = (DecisionTable) decision.getExpression();
        Stream<ShownDecision.Column> given = table.getInputs().stream()
                .map(input -> new ShownDecision.Column(
                        ElementWords.orElse(input.getLabel(), nameOf(input.getInputExpression())), true));
        Stream<ShownDecision.Column> found = table.getOutputs().stream()
                .map(output -> new ShownDecision.Column(ElementWords.orElse(output.getLabel(), nameOf(output)), false));
        return Stream.concat(given, found).toList();
    }

    List<Row> rows() {
        if (!isTable()) {
            return List.of();
        }
        DecisionTable table = (DecisionTable) decision.getExpression();
        List<String> names = names(table);
        return table.getRules().stream().map(rule -> row(rule, names)).toList();
    }

    private static Row row(Rule rule, List<String> names) {
        List<DmnElement> entries = new ArrayList<>(rule.getInputEntries());
        entries.addAll(rule.getOutputEntries());
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), entries.size()); i++) {
            cells.put(names.get(i), textOf(entries.get(i)));
        }
        return new Row(Objects.requireNonNullElse(rule.getId(), "row"), cells);
    }

    private static List<String> names(DecisionTable table) {
        List<String> names = new ArrayList<>();
        table.getInputs().forEach(input -> names.add(nameOf(input.getInputExpression())));
        table.getOutputs().forEach(output -> names.add(nameOf(output)));
        return names;
    }

    private static String nameOf(InputExpression input) {
        return input == null ? "" : textOf(input);
    }

    private static String nameOf(Output output) {
        return output.getName() == null ? "" : output.getName();
    }

    private static String textOf(DmnElement entry) {
        return entry.getChildElementsByType(Text.class).stream()
                .map(Text::getTextContent)
                .map(String::strip)
                .map(text -> text.equals(ANY) ? "" : text)
                .collect(Collectors.joining());
    }
}
