package org.threecolumns.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threecolumns.form.TypedDate;
import org.threecolumns.form.Words;

/** The stage page as it was posted: every input by name, with readers that never throw on what a person typed. */
final class StagePost {

    private final Map<String, List<String>> raw;
    private final Map<String, String> goneOn = new HashMap<>();

    StagePost(Map<String, List<String>> raw) {
        this.raw = raw;
    }

    /** Sent while somebody is typing, by no button. */
    static StagePost keeping(Map<String, List<String>> raw) {
        Map<String, List<String>> more = new LinkedHashMap<>(raw);
        more.put("action", List.of("keep"));
        return new StagePost(more);
    }

    /** With the writer's own words, where they have chosen these over somebody else's. */
    StagePost asChosen() {
        String action = text("action");
        if (!action.matches("mine:((item|statement)\\.\\d{1,18}\\.[A-Za-z]{1,20}|impact\\.child-\\d{1,18})")) {
            return this;
        }
        String name = action.substring("mine:".length());
        Map<String, List<String>> chosen = new LinkedHashMap<>(raw);
        chosen.put(name, all("typed." + name));
        return new StagePost(chosen);
    }

    /** With what is known where nothing was written. */
    StagePost filled(Map<String, String> known) {
        Map<String, List<String>> more = new LinkedHashMap<>(raw);
        known.forEach((name, value) -> {
            if (value != null && text(name).isEmpty()) {
                more.put(name, List.of(value));
            }
        });
        return new StagePost(more);
    }

    Map<String, List<String>> raw() {
        return raw;
    }

    /** Whether this was sent while somebody is typing: then an empty box is only one that is being filled anew. */
    boolean isKeeping() {
        return "keep".equals(text("action"));
    }

    boolean has(String name) {
        return raw.containsKey(name);
    }

    /** The first value, cleaned; the empty string where nothing readable was typed. */
    String text(String name) {
        List<String> values = raw.get(goneOn.getOrDefault(name, name));
        return values == null || values.isEmpty() ? "" : Words.clean(values.get(0));
    }

    List<String> all(String name) {
        return raw.getOrDefault(name, List.of());
    }

    /** What was typed in a new row belongs to the item that the row has become. */
    String goesOnAs(String typedIn, String name) {
        goneOn.put(name, typedIn);
        return name;
    }

    String textOrNull(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** The place on the page where the writer goes on after saving, for example {@code #new-WORRIES}; empty for the top. */
    String place() {
        return StagePlace.after(text("action"), raw.keySet());
    }

    /** A number, or null where none was typed or what was typed is none. */
    Integer number(String name) {
        String text = text(name);
        return text.matches("-?\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    long longNumber(String name, long otherwise) {
        String text = text(name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
    }

    /** A date as {@code yyyy-MM-dd} or {@code d/M/yyyy}; null where none was typed or it is none. */
    LocalDate date(String name) {
        return TypedDate.read(text(name));
    }

    /** Whether something was typed that {@link #date} or {@link #number} could not read. */
    boolean isUnread(String name, Object read) {
        return read == null && !text(name).isEmpty();
    }

    /** The ids in names such as {@code item.17.text}. */
    Set<Long> idsOf(String prefix) {
        Set<Long> ids = new TreeSet<>();
        raw.keySet().stream()
                .filter(name -> name.startsWith(prefix + "."))
                .map(name -> name.substring(prefix.length() + 1).split("\\.")[0])
                .filter(id -> id.matches("\\d{1,18}"))
                .forEach(id -> ids.add(Long.valueOf(id)));
        return ids;
    }

    /** All inputs whose name begins with the prefix, by the rest of the name, left out where blank. */
    Map<String, String> startingWith(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        raw.keySet().stream()
                .filter(name -> name.startsWith(prefix) && !text(name).isEmpty())
                .forEach(name -> found.put(name.substring(prefix.length()), text(name)));
        return found;
    }
}
