package org.threecolumns.studio;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The drawing tools, where they came into this build; without npm it has none, and pages fall back on pictures and tables. */
@Component
class ModellingTools {

    private static final String FOLDER = "/modelling/";

    private final boolean present = new ClassPathResource("static/modelling/bpmn/modeler.js").exists();

    boolean present() {
        return present;
    }

    /** What a page loads to draw a file. */
    public record Tool(String kind, String script, List<String> styles) {}

    static Tool forFile(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".bpmn" ->
                tool(
                        "bpmn",
                        "modeler.js",
                        "diagram-js",
                        "bpmn-js",
                        "css/bpmn",
                        "properties-panel",
                        "element-templates",
                        "popup-menu",
                        "color-picker",
                        "diagram-js-minimap");
            case ".dmn" ->
                tool(
                        "dmn",
                        "modeler.js",
                        "diagram-js",
                        "dmn-js-shared",
                        "dmn-js-drd",
                        "dmn-js-decision-table",
                        "dmn-js-decision-table-controls",
                        "dmn-js-literal-expression",
                        "dmn-js-boxed-expression",
                        "dmn-js-boxed-expression-controls",
                        "css/dmn");
            default -> tool("form", "editor.js", "form-js", "form-js-editor", "properties-panel");
        };
    }

    private static Tool tool(String kind, String script, String... styles) {
        String folder = FOLDER + kind + "/";
        return new Tool(
                kind,
                folder + script,
                Stream.of(styles).map(style -> folder + style + ".css").toList());
    }
}
