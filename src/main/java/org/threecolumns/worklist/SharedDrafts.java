package org.threecolumns.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageDraft.Contested;
import org.threecolumns.journey.StageDraft.Written;

/** The draft of a stage that several people write in at once. Pages carry what they were shown with, to tell what their writer changed. */
@Component
class SharedDrafts {

    /** The input that says what a page was shown with. */
    static final String BEFORE = "was";

    private static final Pattern CHOICE = Pattern.compile("(mine|theirs):both:([^:]{1,100}):(/.{1,200})");

    private final ObjectMapper json;

    SharedDrafts(ObjectMapper json) {
        this.json = json;
    }

    /** @param othersWrote whether it holds what the writer's page does not show; @param base what that page has before it now */
    record Shared(StageDraft draft, boolean othersWrote, String base) {}

    /** The draft as a page carries it. */
    String asShown(StageDraft draft) {
        return tree(draft).toString();
    }

    /** @param mine what the page says now; @param stored what stands, null before anything was saved */
    Shared together(StagePost post, StageDraft mine, StageDraft stored, String me) {
        JsonNode base = before(post).orElse(null);
        Written written = stored == null ? Written.NOTHING : stored.written();
        if (base == null) {
            return new Shared(mine.with(written), false, asShown(mine));
        }
        JsonNode standing = stored == null ? base : tree(stored);
        DraftMerge.Merged merged = DraftMerge.of(base, tree(mine), standing, written, me);
        StageDraft draft = chosen(post.text("action"), (ObjectNode) merged.draft(), merged.written(), me);
        return new Shared(draft, merged.unseen(), merged.base().toString());
    }

    /** Where two answers stood beside each other and one was chosen, that one stands alone. */
    private StageDraft chosen(String action, ObjectNode draft, Written written, String me) {
        Matcher choice = CHOICE.matcher(action);
        List<Contested> left = written.contested();
        Map<String, String> by = new HashMap<>(written.by());
        if (choice.matches()) {
            Contested one = left.stream()
                    .filter(c -> c.by().equals(choice.group(2)) && c.place().equals(choice.group(3)))
                    .findFirst()
                    .orElse(null);
            if (one != null && "mine".equals(choice.group(1))) {
                DraftMerge.put(draft, one.place(), one.words());
                by.put(one.place(), me);
            }
            left = left.stream().filter(c -> !c.equals(one)).toList();
        }
        return json.convertValue(draft, StageDraft.class).with(new Written(by, left));
    }

    private Optional<JsonNode> before(StagePost post) {
        try {
            return post.has(BEFORE)
                    ? Optional.of(json.readTree(post.all(BEFORE).get(0))).filter(JsonNode::isObject)
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private ObjectNode tree(StageDraft draft) {
        ObjectNode tree = json.valueToTree(draft);
        tree.remove("written");
        return tree;
    }
}
