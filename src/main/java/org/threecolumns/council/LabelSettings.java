package org.threecolumns.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageNames;
import org.threecolumns.mapping.MapLabel;
import org.threecolumns.setting.Labels;
import org.threecolumns.setting.SettingBook;
import org.threecolumns.setting.SettingBook.Entry;
import org.threecolumns.setting.SettingBook.What;
import org.threecolumns.setting.SettingPart;

/** The labels of each tier of help: what they say, and the changes that a council makes to them. */
@Service
class LabelSettings {

    private static final int LONGEST = 80;
    private static final String CHILD = "{child}";

    private final Labels labels;
    private final StageNames stages;
    private final SettingBook book;

    LabelSettings(Labels labels, StageNames stages, SettingBook book) {
        this.labels = labels;
        this.stages = stages;
        this.book = book;
    }

    /** @param usual what the product comes with */
    record Label(String name, String about, String now, String usual) {

        boolean isNamingAChild() {
            return usual.contains(CHILD);
        }

        /** Whether it names a step; the others stand around the map. */
        public boolean isStep() {
            return name.startsWith(StageNames.label(""));
        }
    }

    List<Label> of(Tier tier) {
        Stream<Label> ofTheMap = Arrays.stream(MapLabel.values())
                .filter(label -> label.isOf(tier))
                .map(label -> label(tier, label.name(), label.about(), label.usual(tier)));
        Stream<Label> ofStages = stages.nameable(tier).stream()
                .map(stage -> label(tier, StageNames.label(stage), stages.usual(stage), stages.usual(stage)));
        return Stream.concat(ofTheMap, ofStages).toList();
    }

    private Label label(Tier tier, String name, String about, String usual) {
        return new Label(name, about, labels.of(tier, name).orElse(usual), usual);
    }

    /** How many of them a council has put in words of its own. */
    long own(Tier tier) {
        return of(tier).stream()
                .filter(label -> !label.now().equals(label.usual()))
                .count();
    }

    /** What each label would say, tidied; one that was left as its page had it says what it says now. */
    static Map<String, String> wanted(List<Label> labels, Map<String, String> typed) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (Label label : labels) {
            String words = typed.get(label.name());
            boolean left = words == null || words.equals(typed.get("was." + label.name()));
            wanted.put(label.name(), left ? label.now() : Asked.tidy(words));
        }
        return wanted;
    }

    List<FieldError> problems(Tier tier, Map<String, String> typed) {
        List<Label> all = of(tier);
        List<FieldError> problems = ofWords(all, typed);
        return problems.isEmpty() && says(all, typed) ? List.of(unchanged(all)) : problems;
    }

    private static List<FieldError> ofWords(List<Label> all, Map<String, String> typed) {
        List<FieldError> problems = new ArrayList<>();
        Map<String, String> wanted = wanted(all, typed);
        for (Label label : all) {
            String words = wanted.get(label.name());
            problems.addAll(Asked.line(label.name(), words, LONGEST));
            if (label.isNamingAChild() && !words.isEmpty() && !words.contains(CHILD)) {
                problems.add(new FieldError(
                        label.name(), "no-child", "Keep “{child}” in it, where the child's name will stand"));
            }
        }
        return problems;
    }

    /** Whether they say already what somebody wants them to say. */
    private static boolean says(List<Label> all, Map<String, String> typed) {
        Map<String, String> wanted = wanted(all, typed);
        return all.stream().allMatch(label -> label.now().equals(wanted.get(label.name())));
    }

    private static FieldError unchanged(List<Label> all) {
        return new FieldError(all.get(0).name(), "unchanged", "Write other words in one of these first");
    }

    /**
     * The same words sent twice, as by a double click, are saved once and are no mistake.
     *
     * @param seen the version that the change is based on
     */
    @Transactional
    List<FieldError> save(Tier tier, int seen, Map<String, String> typed, String why, String by) {
        List<Label> all = of(tier);
        List<FieldError> problems = Asked.all(ofWords(all, typed), Asked.why(why));
        if (!problems.isEmpty()) {
            return problems;
        }
        String part = SettingPart.labels(tier);
        if (says(all, typed)) {
            return seen == book.part(part).version() ? List.of(unchanged(all)) : List.of();
        }
        if (!book.turn(part, seen, by)) {
            return clashes(of(tier), typed);
        }
        write(part, all, wanted(all, typed), why, by);
        return List.of();
    }

    private void write(String part, List<Label> all, Map<String, String> wanted, String why, String by) {
        all.stream()
                .filter(label -> !label.now().equals(wanted.get(label.name())))
                .forEach(label -> book.write(
                        part,
                        new Entry(label.name(), What.CHANGED, label.now(), wanted.get(label.name())),
                        Asked.tidy(why),
                        by));
    }

    /** Somebody was quicker: told at each label that they changed since the page was opened. */
    private static List<FieldError> clashes(List<Label> now, Map<String, String> typed) {
        if (says(now, typed)) {
            return List.of();
        }
        List<FieldError> clashes = now.stream()
                .filter(label ->
                        !typed.getOrDefault("was." + label.name(), label.now()).equals(label.now()))
                .map(label -> Asked.changedMeanwhile(label.name(), label.now()))
                .toList();
        return clashes.isEmpty() ? List.of(Asked.changedMeanwhile(now.get(0).name())) : clashes;
    }
}
