package org.threecolumns.system;

import java.util.List;

/**
 * What is said about one demo family, and by it.
 *
 * @param like a sentence for each child: what this is like for them
 * @param says each child's own words
 */
record DemoWords(Call call, Columns map, Danger danger, Voices voices, List<String> like, List<String> says) {

    /** @param source where the contact came from, as the census codes it */
    record Call(String who, String relation, String source, String words) {}

    record Columns(String worry, String strength, String step, String stepBy) {}

    record Danger(String worry, String goal, String seenBy) {}

    /** @param parent who speaks for the family, with a number and why; and the worker's own */
    record Voices(String parent, int parentNumber, String parentSays, int number, String why) {}

    String[] sayings() {
        return says.toArray(String[]::new);
    }

    DemoWords like(String... sentences) {
        return new DemoWords(call, map, danger, voices, List.of(sentences), says);
    }

    DemoWords says(String... sentences) {
        return new DemoWords(call, map, danger, voices, like, List.of(sentences));
    }

    static DemoWords of(Call call, Columns map, Danger danger, Voices voices) {
        return new DemoWords(call, map, danger, voices, List.of(), List.of());
    }
}
