package org.threecolumns.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is different between two versions of a file, element by element, row by row or field by field. Pure, and made from the files as
 * they are written: what no reader knows is compared too.
 *
 * @param changes in the order of the newer file, what was taken out last
 */
public record ModelDiff(List<Change> changes) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What happened to something. The sign stands on pictures, so that nothing is told by colour alone. */
    public enum Kind {
        ADDED("+", "Added", SignMark.Look.ADDED),
        REMOVED("−", "Taken out", SignMark.Look.REMOVED),
        CHANGED("≠", "Changed", SignMark.Look.CHANGED),
        MOVED("↔", "Moved", SignMark.Look.MOVED);

        private final String sign;
        private final String words;
        private final SignMark.Look look;

        Kind(String sign, String words, SignMark.Look look) {
            this.sign = sign;
            this.words = words;
            this.look = look;
        }

        public String sign() {
            return sign;
        }

        public String words() {
            return words;
        }

        SignMark mark() {
            return new SignMark(sign, words, look);
        }
    }

    /** @param name as people know it, or its id @param type what it is @param moved whether it also stands elsewhere now */
    public record Change(Kind kind, String id, String name, String type, boolean moved, List<Property> properties) {}

    /** What a thing said before and says now; blank where it said nothing. */
    public record Property(String name, String before, String after) {}

    /** @throws SafeText.UnsafeFile when one of them cannot be read */
    static ModelDiff between(String file, byte[] before, byte[] after) {
        Map<String, FilePart> old = parts(file, before);
        Map<String, FilePart> now = parts(file, after);
        Set<String> displaced = KeptOrder.displaced(ordered(old, now), ordered(now, old));
        List<Change> changes = new ArrayList<>();
        now.forEach((id, part) -> {
            if (old.containsKey(id)) {
                changed(old.get(id), part, displaced.contains(id), changes);
            } else {
                changes.add(change(Kind.ADDED, part, false, properties(Map.of(), part.properties())));
            }
        });
        old.forEach((id, part) -> {
            if (!now.containsKey(id)) {
                changes.add(change(Kind.REMOVED, part, false, properties(part.properties(), Map.of())));
            }
        });
        return new ModelDiff(PartNames.tell(changes, old, now));
    }

    /** Nothing when one of the files cannot be read. */
    public static Optional<ModelDiff> of(String file, byte[] before, byte[] after) {
        try {
            return Optional.of(between(file, before, after));
        } catch (SafeText.UnsafeFile e) {
            return Optional.empty();
        }
    }

    /** Signs for the picture of the older version, and for that of the newer. */
    public Map<String, SignMark> marks(boolean older) {
        return changes.stream()
                .filter(change -> change.kind() != (older ? Kind.ADDED : Kind.REMOVED))
                .collect(Collectors.toMap(Change::id, change -> change.kind().mark(), (one, other) -> one));
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static void changed(FilePart old, FilePart now, boolean displaced, List<Change> changes) {
        List<Property> properties = properties(old.properties(), now.properties());
        boolean moved = displaced || !old.place().equals(now.place());
        if (!properties.isEmpty() || moved) {
            changes.add(change(properties.isEmpty() ? Kind.MOVED : Kind.CHANGED, now, moved, properties));
        }
    }

    private static Change change(Kind kind, FilePart part, boolean moved, List<Property> properties) {
        return new Change(kind, part.id(), ElementWords.orElse(part.name(), part.id()), part.type(), moved, properties);
    }

    private static List<Property> properties(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Property(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .filter(property -> !property.before().equals(property.after()))
                .toList();
    }

    private static List<String> ordered(Map<String, FilePart> parts, Map<String, FilePart> others) {
        return parts.values().stream()
                .filter(FilePart::ordered)
                .map(FilePart::id)
                .filter(others::containsKey)
                .toList();
    }

    private static Map<String, FilePart> parts(String file, byte[] content) {
        String text = SafeText.of(content);
        List<FilePart> parts = file.endsWith(".form") ? FormParts.of(json(text)) : XmlParts.of(PlainXml.parse(text));
        Map<String, FilePart> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.putIfAbsent(part.id(), part));
        return byId;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new SafeText.UnsafeFile("The form is not well-formed"
                    + XmlCheck.place(
                            e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        }
    }
}
