package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.family.People;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.process.JourneyKit;

/** Two people who have one contact open, and what their pages send. */
abstract class TwoWritersScene {

    static final String FIONA = "fiona.frontdoor";
    static final String FRED = "fred.frontdoor";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\"[^>]*name=\"(was|seen|impact[^\"]*)\" value=\"([^\"]*)\"");

    @Autowired
    PageVisitor pages;

    @Autowired
    JourneyKit kit;

    @Autowired
    MapReading maps;

    @Autowired
    People people;

    @Autowired
    StageDraftStore drafts;

    StageRun run;
    String child;

    @BeforeEach
    void openContact() {
        run = kit.open(kit.firstContact("Aubrey").familyId(), "contact");
        child = "child-" + run.childIds().ids().get(0);
        save(FIONA, "", page(), "impact." + child, "I am hungry.", "talkedWith", "Mum", "f.callerWords", "He is thin.");
    }

    /** The first item on the map, whatever has become of it. */
    final MapItem item() {
        return maps.read(run.familyId(), true).items().get(0);
    }

    final String item(String input) {
        return "item." + item().id() + "." + input;
    }

    final Scaling others() {
        return maps.read(run.familyId(), true).scalings().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.FAMILY)
                .reduce((a, b) -> {
                    throw new AssertionError("two: " + a + b);
                })
                .orElseThrow();
    }

    final String impact() {
        return maps.read(run.familyId(), true).impacts().get(0).text();
    }

    final Object answer(String field) {
        return drafts.find(run.id()).orElseThrow().draft().answers().values().get(field);
    }

    final String shown() {
        return HtmlUtils.htmlUnescape(pages.get(FRED, "/stages/" + run.id()).html())
                .replaceAll("<(?!/textarea)[^>i][^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    final Page save(String who, String where, Map<String, String> page, String... changes) {
        Page answer = post(who, where, page, changes);
        assertThat(answer.status()).isEqualTo(where.isEmpty() ? 302 : 200);
        return answer;
    }

    final Page post(String who, String where, Map<String, String> page, String... changes) {
        Map<String, String> inputs = new LinkedHashMap<>(page);
        for (int i = 0; i < changes.length; i += 2) {
            inputs.put(changes[i], changes[i + 1]);
        }
        return pages.post(
                who,
                "/stages/" + run.id() + where,
                inputs.entrySet().stream()
                        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new));
    }

    /** What a page that was just opened sends when nothing in it is touched, as far as it matters here. */
    final Map<String, String> page() {
        Map<String, String> inputs = new LinkedHashMap<>(Map.of("action", "save"));
        Matcher hidden = HIDDEN.matcher(pages.get(FIONA, "/stages/" + run.id()).html());
        while (hidden.find()) {
            inputs.put(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        String impact = inputs.get("impact." + child + ".was");
        if (impact != null) {
            inputs.put("impact." + child, impact);
        }
        maps.read(run.familyId(), true).items().stream()
                .filter(MapItem::isActive)
                .forEach(i -> {
                    inputs.put("item." + i.id() + ".version", ItemSeen.of(i));
                    inputs.put("item." + i.id() + ".text", i.text());
                });
        drafts.find(run.id()).ifPresent(saved -> {
            inputs.put(
                    "talkedWith",
                    saved.draft().talkedWith() == null ? "" : saved.draft().talkedWith());
            saved.draft().answers().values().forEach((key, value) -> inputs.put("f." + key, String.valueOf(value)));
        });
        return inputs;
    }
}
