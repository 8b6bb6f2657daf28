package org.threecolumns.worklist;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.Statement;

/**
 * What stands on the map in the boxes of a stage page, so that pages learn what has become of it while they stay open.
 *
 * @param boxes by the names of their inputs
 * @param sentences how statements and goals read, by the places where they stand
 */
record KeptWords(Map<String, Box> boxes, Map<String, String> sentences) {

    /**
     * @param base the name of the input that says what its page had before it
     * @param now what that input says of the words that stand here
     */
    record Box(String words, String by, String base, String now) {}

    static KeptWords of(LivingMap map) {
        Map<String, Box> boxes = new HashMap<>();
        Map<String, String> sentences = new HashMap<>();
        map.items().forEach(i -> {
            String item = "item." + i.id();
            boxes.put(item + ".text", new Box(i.text(), i.changedBy(), item + ".version", ItemSeen.of(i)));
        });
        map.impacts().forEach(i -> {
            String impact = "impact.child-" + i.childId();
            boxes.put(impact, new Box(i.text(), i.changedBy(), impact + MapPosts.BEFORE, i.text()));
        });
        map.statements().forEach(s -> {
            String name = "statement." + s.id();
            StatementBox.all().forEach(box -> boxes.put(box.name(name), box(box, name, s)));
            sentences.put("statement-" + s.id() + "-reads", s.text());
            sentences.put("statement-" + s.id() + "-goal-reads", s.goal() == null ? "" : s.goal());
        });
        return new KeptWords(boxes, sentences);
    }

    private static Box box(StatementBox box, String name, Statement s) {
        return new Box(box.of(s), s.changedBy(), box.nameBefore(name), box.of(s));
    }

    /** What pages have before them now, where something was changed since. */
    Map<String, String> basesSince(KeptWords before) {
        return boxes.entrySet().stream()
                .filter(e -> before.boxes.containsKey(e.getKey()))
                .filter(e ->
                        !before.boxes.get(e.getKey()).now().equals(e.getValue().now()))
                .collect(Collectors.toMap(
                        e -> e.getValue().base(), e -> e.getValue().now()));
    }

    Map<String, String> sentencesSince(KeptWords before) {
        return sentences.entrySet().stream()
                .filter(e -> before.sentences.containsKey(e.getKey()))
                .filter(e -> !before.sentences.get(e.getKey()).equals(e.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
