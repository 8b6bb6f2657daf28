package org.threecolumns.worklist;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.journey.StageDraft.Contested;
import org.threecolumns.journey.StageDraft.Written;

/**
 * Brings together what two people wrote beside the map, answer by answer: what only one of them changed stays as that one has
 * it; where both did, what stands stays and the other words are kept beside it until a person chooses.
 */
final class DraftMerge {

    private final String me;
    private final Map<String, String> by;
    private final List<Contested> contested;
    private boolean unseen;

    private DraftMerge(Written written, String me) {
        this.me = me;
        this.by = new HashMap<>(written.by());
        this.contested = new ArrayList<>(written.contested());
    }

    /**
     * @param unseen whether anything stands that is not what the writer's page shows
     * @param base what the writer's page has before it from now on
     */
    record Merged(JsonNode draft, Written written, boolean unseen, JsonNode base) {}

    /** @param base what the writer's page was shown with; @param mine what it says now; @param stored what stands */
    static Merged of(JsonNode base, JsonNode mine, JsonNode stored, Written written, String me) {
        DraftMerge merge = new DraftMerge(written, me);
        JsonNode draft = merge.merged("", base, mine, stored);
        ObjectNode next = mine.deepCopy();
        merge.contested.stream()
                .filter(c -> c.by().equals(me) && same(c.words(), at(mine, c.place())))
                .forEach(c -> put(next, c.place(), at(base, c.place())));
        return new Merged(draft, new Written(merge.by, merge.contested), merge.unseen, next);
    }

    private JsonNode merged(String place, JsonNode base, JsonNode mine, JsonNode stored) {
        boolean holdsAnswers = Stream.of(base, mine, stored).anyMatch(JsonNode::isObject)
                && Stream.of(base, mine, stored).allMatch(n -> n.isObject() || n.isMissingNode() || n.isNull());
        if (!holdsAnswers) {
            return answer(place, base, mine, stored);
        }
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(mine, stored).forEach(node -> node.fieldNames().forEachRemaining(keys::add));
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (String key : keys) {
            String inside = place + "/" + key.replace("~", "~0").replace("/", "~1");
            JsonNode one = merged(inside, base.path(key), mine.path(key), stored.path(key));
            if (!isBlank(one)) {
                all.set(key, one);
            }
        }
        return all;
    }

    private JsonNode answer(String place, JsonNode base, JsonNode mine, JsonNode stored) {
        boolean untouched = same(mine, base);
        if (!untouched) {
            contested.removeIf(c -> c.place().equals(place) && c.by().equals(me));
        }
        if (same(mine, stored)) {
            return mine;
        }
        if (untouched) {
            unseen = true;
            return stored;
        }
        if (same(stored, base) || me.equals(by.get(place))) {
            by.put(place, me);
            return mine;
        }
        contested.add(new Contested(place, mine, me));
        return stored;
    }

    /** What stands at a place; a missing node where nothing does. */
    static JsonNode at(JsonNode draft, String place) {
        return draft.at(JsonPointer.compile(place));
    }

    /** Puts words at a place; what lies around them is made where it is not there. */
    static void put(ObjectNode draft, String place, JsonNode words) {
        JsonPointer rest = JsonPointer.compile(place);
        ObjectNode node = draft;
        while (!rest.tail().matches()) {
            String key = rest.getMatchingProperty();
            node = node.get(key) instanceof ObjectNode inside ? inside : node.putObject(key);
            rest = rest.tail();
        }
        node.set(rest.getMatchingProperty(), words.isMissingNode() ? JsonNodeFactory.instance.nullNode() : words);
    }

    private static boolean same(JsonNode a, JsonNode b) {
        return isBlank(a) && isBlank(b) || plain(a).equals(plain(b));
    }

    private static boolean isBlank(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || node.isContainerNode() && node.isEmpty()
                || node.isTextual() && node.textValue().isBlank();
    }

    /** Line breaks as one sign: forms send two for each, scripts send one. */
    private static String plain(JsonNode node) {
        return node.toString().replace("\\r\\n", "\\n").strip();
    }
}
