package org.threecolumns.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threecolumns.model.ModelDiff.Change;
import org.threecolumns.model.ModelDiff.Kind;
import org.threecolumns.model.ModelDiff.Property;

/** What the parts of one version are called by people, who know them by their names on the picture and not by the ids of the file. */
record PartNames(Map<String, FilePart> parts) {

    private static final String FROM = "comes from";
    private static final String TO = "leads to";
    private static final Set<String> POINTING = Set.of(FROM, TO, "on the edge of");

    private static final Map<String, String> TYPES = Map.of(
            "user task", "task",
            "service task", "step of the service",
            "sequence flow", "way",
            "boundary event", "event on the edge",
            "call activity", "other process");

    /** Changes that were found by ids, in names. */
    static List<Change> tell(List<Change> changes, Map<String, FilePart> before, Map<String, FilePart> after) {
        PartNames then = new PartNames(before);
        PartNames now = new PartNames(after);
        return changes.stream()
                .map(change -> new Change(
                        change.kind(),
                        change.id(),
                        (change.kind() == Kind.REMOVED ? then : now).nameOf(change.id()),
                        TYPES.getOrDefault(change.type(), change.type()),
                        change.moved(),
                        change.properties().stream()
                                .map(property -> told(property, then, now))
                                .toList()))
                .toList();
    }

    /** Two elements may have one name; then only their ids tell them apart. */
    private static Property told(Property property, PartNames then, PartNames now) {
        Property named = new Property(
                property.name(),
                then.said(property.name(), property.before()),
                now.said(property.name(), property.after()));
        return named.before().equals(named.after()) ? property : named;
    }

    /** Its own name; a way without one is called by what it joins. */
    private String nameOf(String id) {
        FilePart part = parts.get(id);
        String from = part.properties().get(FROM);
        String to = part.properties().get(TO);
        return !part.name().isBlank() || from == null || to == null
                ? ElementWords.orElse(part.name(), id)
                : "From " + quoted(from) + " to " + quoted(to);
    }

    private String said(String property, String value) {
        return POINTING.contains(property) ? quoted(value) : value;
    }

    private String quoted(String id) {
        FilePart part = parts.get(id);
        return part == null || part.name().isBlank() ? id : "“" + part.name() + "”";
    }
}
