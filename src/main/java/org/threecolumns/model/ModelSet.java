package org.threecolumns.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.form.ParsedForm;

/**
 * Everything that would be in force after a deployment: what is deployed now, with the deployment's files laid over it by key.
 * A rule must see all of it, because a stage can be lost in one file and be missed in another.
 */
public final class ModelSet {

    /** The rule that files break which cannot be read at all. */
    public static final String UNREAD = "safe-file";

    private final Map<String, Model> models = new TreeMap<>();
    private final Map<String, DmnTable> tables = new TreeMap<>();
    private final Map<String, ParsedForm> forms = new TreeMap<>();
    private final Map<String, ParsedForm> freshForms;
    private final Map<String, String> freshFiles;
    private final List<Finding> faults;

    private ModelSet(ModelSet below, ModelReader files) {
        if (below != null) {
            below.models.values().forEach(m -> models.put(m.key(), m.asDeployed()));
            tables.putAll(below.tables);
            forms.putAll(below.forms);
        }
        files.models().forEach(m -> models.put(m.key(), m));
        files.tables().forEach(t -> tables.put(t.key(), t));
        forms.putAll(files.forms());
        freshForms = files.forms();
        freshFiles = files.keys();
        faults = files.faults();
    }

    /** What is deployed now. @param files content by file name, the latest version of each key */
    public static ModelSet deployed(Map<String, byte[]> files) {
        return new ModelSet(null, new ModelReader(files, false));
    }

    /** What would be in force with these files deployed too. */
    public ModelSet with(Map<String, byte[]> files) {
        return new ModelSet(this, new ModelReader(files, true));
    }

    /** The files that come with the deployment, as people read them, in the order of their names. */
    public List<ShownFile> shown() {
        return freshFiles.entrySet().stream()
                .map(file -> shown(file.getKey(), file.getValue()))
                .toList();
    }

    private ShownFile shown(String file, String key) {
        if (file.endsWith(".form")) {
            return ShownForm.of(forms.get(key), file);
        }
        return file.endsWith(".dmn")
                ? ShownDecision.of(tables.get(key), file)
                : ShownProcess.of(models.get(key), this, file);
    }

    /** What already failed when the files of the deployment were read. */
    public List<Finding> faults() {
        return faults;
    }

    Optional<Model> model(String key) {
        return Optional.ofNullable(models.get(key));
    }

    Optional<DmnTable> table(String key) {
        return Optional.ofNullable(tables.get(key));
    }

    Collection<DmnTable> tables() {
        return tables.values();
    }

    Optional<ParsedForm> form(String name) {
        return Optional.ofNullable(forms.get(name));
    }

    /** The forms that come with the deployment, by file name. */
    Map<String, ParsedForm> freshForms() {
        return freshForms;
    }

    /** Models that can run: the journey, whatever it calls, and whatever is being deployed. */
    List<Model> inUse() {
        Set<String> reachable = reachable();
        return models.values().stream()
                .filter(m -> m.fresh() || reachable.contains(m.key()))
                .toList();
    }

    /** Keys of the models that a journey can come to. */
    Set<String> reachable() {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(Model.JOURNEY));
        while (!open.isEmpty()) {
            String key = open.pop();
            if (models.containsKey(key) && seen.add(key)) {
                models.get(key).calledKeys().forEach(open::add);
            }
        }
        return seen;
    }

    /** Under which stages, follow-ups and authorisations are signed, and the clocks that other things run on. */
    public Set<String> keysOfStages() {
        Set<String> keys = inUse().stream()
                .flatMap(StageTask::in)
                .flatMap(task -> Stream.of(task.key(), task.clock()))
                .collect(Collectors.toCollection(TreeSet::new));
        tables().stream().flatMap(table -> table.rows().stream()).forEach(row -> keys.addAll(row.quoted("clock")));
        return keys;
    }

    /** The user tasks of all models that a journey can come to. */
    Stream<StageTask> reachableTasks() {
        return reachable().stream().map(models::get).flatMap(StageTask::in);
    }
}
