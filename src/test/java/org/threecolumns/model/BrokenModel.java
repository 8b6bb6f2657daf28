package org.threecolumns.model;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Our own files with one thing broken, and the rule that must say so.
 *
 * @param place the element, or whatever else the finding points to
 */
public record BrokenModel(String rule, String place, String file, String content) {

    /** One of our own files, changed; fails when there is nothing to change, so that no case passes by accident. */
    static BrokenModel of(String rule, String place, String file, String from, String to) {
        return new BrokenModel(rule, place, file, OwnModels.text(file)).and(from, to);
    }

    /** A file that is not ours. */
    static BrokenModel newFile(String rule, String place, String file, String content) {
        return new BrokenModel(rule, place, file, content);
    }

    BrokenModel and(String from, String to) {
        if (!content.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold: " + from);
        }
        return new BrokenModel(rule, place, file, content.replace(from, to));
    }

    /** Deployed under another name. */
    BrokenModel as(String otherFile) {
        return new BrokenModel(rule, place, otherFile, content);
    }

    /** The finding points somewhere else. */
    BrokenModel at(String otherPlace) {
        return new BrokenModel(rule, otherPlace, file, content);
    }

    public Map<String, byte[]> files() {
        return Map.of(file, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return rule + ": " + file + ", " + place;
    }
}
