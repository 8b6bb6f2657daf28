package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.process.LargeFamily;

/** The details of a long map's items come when they are asked for, and what was not on the page is left as it is. */
@ProductTest
class LongMapTest {

    private static final String LEAD = "lena.lead";

    @Autowired
    private LargeFamily families;

    @Autowired
    private PageVisitor visitor;

    @Test
    void detailsComeByAButtonThatSavesFirst() {
        StageRun run = families.atReview(ItemViews.LONG_MAP + 6, 0);
        MapItem said = families.read(run).items().stream()
                .filter(i -> "Mum".equals(i.saidBy()) && i.quote())
                .findFirst()
                .orElseThrow();
        String path = "/stages/" + run.id();
        String item = "item." + said.id();

        PageVisitor.Page page = visitor.get(LEAD, path);
        assertThat(page.html()).contains("value=\"details:" + said.id() + "\"").doesNotContain(item + ".saidBy");

        PageVisitor.Page saved = visitor.post(
                LEAD,
                path,
                "action",
                "details:" + said.id(),
                "seen",
                page.html().replaceFirst("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1"),
                item + ".version",
                String.valueOf(said.version()),
                item + ".text",
                "They walk to school together.");
        assertThat(saved.location()).isEqualTo(path + "?details=" + said.id() + "#item-" + said.id() + "-said");
        assertThat(visitor.get(LEAD, path + "?details=" + said.id()).html())
                .containsPattern("id=\"item-" + said.id() + "-more\" open")
                .contains("name=\"" + item + ".more\"", "name=\"" + item + ".saidBy\" value=\"Mum\"");
        assertThat(families.read(run).items())
                .filteredOn(i -> i.id().equals(said.id()))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.text()).isEqualTo("They walk to school together.");
                    assertThat(i.quote()).isTrue();
                    assertThat(i.saidBy()).isEqualTo("Mum");
                });
    }

    @Test
    void boxesToPutANumberRightComeByAButtonWhereManyGaveTheirs() {
        StageRun run = families.atReview(0, 300);
        Scaling given = families.read(run).scalings().stream()
                .filter(s -> run.id().equals(s.stageRunId()) && s.scorerKind() == Scaling.ScorerKind.FAMILY)
                .findFirst()
                .orElseThrow();
        String path = "/stages/" + run.id();
        String name = "given." + given.id();

        PageVisitor.Page page = visitor.get(LEAD, path);
        assertThat(page.html()).contains("value=\"right:" + given.id() + "\"").doesNotContain(name + ".answer");

        PageVisitor.Page saved = visitor.post(LEAD, path, "action", "right:" + given.id());
        String place = path + "?right=" + given.id();
        assertThat(saved.location()).isEqualTo(place + "#given-" + given.id() + "-answer");
        assertThat(visitor.get(LEAD, place).html())
                .contains("name=\"" + name + ".answer\"", "id=\"given-" + given.id() + "\" open", "id=\"given\" open")
                .contains("value=\"" + OtherScoreViews.before(given) + "\"");
    }
}
