package org.threecolumns.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.threecolumns.form.FormSchema;
import org.threecolumns.form.ParsedForm;
import org.w3c.dom.Element;

/** Reads the files of a deployment; what cannot be read becomes a finding, never an exception. */
final class ModelReader {

    private final boolean fresh;
    private final List<Model> models = new ArrayList<>();
    private final List<DmnTable> tables = new ArrayList<>();
    private final Map<String, ParsedForm> forms = new TreeMap<>();
    private final Map<String, String> keys = new TreeMap<>();
    private final List<Finding> faults = new ArrayList<>();

    ModelReader(Map<String, byte[]> files, boolean fresh) {
        this.fresh = fresh;
        new TreeMap<>(files).forEach(this::read);
    }

    private void read(String path, byte[] content) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            read(name, SafeText.of(content));
        } catch (SafeText.UnsafeFile e) {
            fault(name, e.getMessage());
        }
    }

    private void read(String name, String text) {
        try {
            if (name.endsWith(".bpmn")) {
                bpmn(name, text);
            } else if (name.endsWith(".dmn")) {
                dmn(name, text);
            } else if (name.endsWith(".form")) {
                forms.put(name, FormSchema.parse(text));
                keys.put(name, name);
            } else {
                fault(name, "Only models (.bpmn), decision tables (.dmn) and forms (.form) are deployed here");
            }
        } catch (ModelException e) {
            fault(name, "The file is not a valid model: " + Places.reasonOf(e, text));
        }
    }

    private void bpmn(String name, String text) {
        Element xml = PlainXml.parse(text);
        BpmnModelInstance source = Bpmn.readModelFromStream(stream(text));
        List<Process> processes = List.copyOf(source.getModelElementsByType(Process.class));
        if (processes.size() != 1) {
            fault(
                    name,
                    "A file holds one process; this one holds " + processes.size() + Places.second(text, "process"));
            return;
        }
        keys.put(name, processes.get(0).getId());
        models.add(
                new Model(processes.get(0).getId(), source, processes.get(0), xml, fresh, new ConcurrentHashMap<>()));
    }

    private void dmn(String name, String text) {
        Element xml = PlainXml.parse(text);
        List<Decision> decisions =
                List.copyOf(Dmn.readModelFromStream(stream(text)).getModelElementsByType(Decision.class));
        if (decisions.size() != 1) {
            fault(
                    name,
                    "A file holds one decision; this one holds " + decisions.size() + Places.second(text, "decision"));
            return;
        }
        keys.put(name, decisions.get(0).getId());
        tables.add(new DmnTable(decisions.get(0), xml));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void fault(String file, String words) {
        faults.add(new Finding(ModelSet.UNREAD, file, file, words));
    }

    List<Model> models() {
        return models;
    }

    List<DmnTable> tables() {
        return tables;
    }

    Map<String, ParsedForm> forms() {
        return forms;
    }

    /** The key of what was read, by file name. */
    Map<String, String> keys() {
        return keys;
    }

    List<Finding> faults() {
        return List.copyOf(faults);
    }
}
