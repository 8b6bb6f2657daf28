package org.threecolumns.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threecolumns.form.FormSchema;
import org.threecolumns.form.ParsedForm;

/**
 * Looks into one file that somebody hands in, before any rule is asked: whether it may be read at all, and whether its name says
 * what is in it, so that no two files of a folder can mean the same process, decision or form.
 */
final class ModelFileCheck {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}\\.(bpmn|dmn|form)");

    private ModelFileCheck() {}

    /** @return why the file is not taken and what to do, in plain words; nothing where it is taken */
    static Optional<String> refusal(ModelFile file) {
        if (!NAME.matcher(file.name()).matches()) {
            return Optional.of("Name it in small letters, digits and hyphens, ending in .bpmn, .dmn or .form");
        }
        try {
            return misnamed(file.name(), SafeText.of(file.content()));
        } catch (SafeText.UnsafeFile e) {
            return Optional.of("Put it right first. " + e.getMessage());
        }
    }

    private static Optional<String> misnamed(String name, String text) {
        String ending = name.substring(name.lastIndexOf('.'));
        List<String> keys =
                switch (ending) {
                    case ".bpmn" -> idsOf(text, "process");
                    case ".dmn" -> idsOf(text, "decision");
                    default -> formId(text);
                };
        String what = ending.equals(".bpmn") ? "process" : ending.equals(".dmn") ? "decision" : "form";
        if (keys.size() != 1) {
            return Optional.of("Put one " + what + " into it; now it holds " + keys.size());
        }
        String expected = keys.get(0) + ending;
        return name.equals(expected)
                ? Optional.empty()
                : Optional.of("Name it “" + expected + "”, as the id of its " + what + " is “" + keys.get(0) + "”");
    }

    private static List<String> formId(String text) {
        ParsedForm form = FormSchema.parse(text);
        if (!form.isUsable()) {
            throw new SafeText.UnsafeFile(
                    "The form cannot be used: " + form.problems().get(0).message());
        }
        String id = form.schema().id();
        return id == null || id.isBlank() ? List.of() : List.of(id);
    }

    private static List<String> idsOf(String text, String element) {
        return PlainXml.walk(PlainXml.parse(text))
                .filter(found -> element.equals(found.getLocalName()))
                .map(found -> found.getAttribute("id"))
                .filter(id -> !id.isBlank())
                .toList();
    }
}
