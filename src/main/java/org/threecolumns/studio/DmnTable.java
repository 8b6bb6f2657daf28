package org.threecolumns.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.w3c.dom.Element;

/** A decision as rows of text, input by expression and output by name. */
record DmnTable(Decision decision, Element xml) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

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

    /** Names of inputs and outputs. */
    Set<String> columns() {
        return isTable() ? Set.copyOf(names((DecisionTable) decision.getExpression())) : Set.of();
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
        return new Row(rule.getId(), cells);
    }

    private static List<String> names(DecisionTable table) {
        List<String> names = new ArrayList<>();
        for (Input input : table.getInputs()) {
            names.add(input.getInputExpression() == null ? "" : textOf(input.getInputExpression()));
        }
        for (Output output : table.getOutputs()) {
            names.add(output.getName() == null ? "" : output.getName());
        }
        return names;
    }

    private static String textOf(DmnElement entry) {
        return entry.getChildElementsByType(Text.class).stream()
                .map(Text::getTextContent)
                .map(String::strip)
                .collect(Collectors.joining());
    }
}
