package org.threecolumns.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.Walks;
import org.threecolumns.setting.DeliveredSettings;

/** Coaching questions are added, changed, put in order, taken away and offered again; stages show what is left. */
@ProductTest
class QuestionPagesTest {

    private static final String AT = "/settings/questions/early-help";
    private static final String SONG = "Which song does {child} sing when all is well?";

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private DeliveredSettings delivered;

    @Autowired
    private QuestionSettings questions;

    @Autowired
    private Walks walks;

    @BeforeEach
    @AfterEach
    void asDelivered() {
        delivered.keep();
    }

    @Test
    void questionIsTriedAddedMovedChangedTakenAwayAndBack() {
        List<String> before = column();
        Page tried = visitor.post("dana.designer", AT + "/new", with("0", "action", "see", "position", "1"));
        Document looked = Jsoup.parse(tried.html());
        assertThat(looked.select("#look-now li").eachText()).noneMatch(line -> line.contains("Which song"));
        assertThat(looked.select("#look-then li").eachText())
                .anyMatch(line -> line.equals("For a child, find out: Which song does Poppy sing when all is well?"));
        assertThat(column()).isEqualTo(before);

        saved("hope.head", "/new", with("0", "position", "1"));
        assertThat(column()).startsWith(SONG).hasSize(before.size() + 1);
        assertThat(stage()).contains("Which song does Poppy sing when all is well?");
        String one = "/" + id();
        saved("dana.designer", one, with("1", "position", "2"));
        assertThat(column().get(1)).isEqualTo(SONG);
        saved("dana.designer", one, with("2", "position", "2", "words", "Which song?", "audience", "FAMILY"));
        saved(
                "dana.designer",
                one,
                with("3", "position", "2", "words", "Which song?", "audience", "FAMILY", "offered", "no"));
        assertThat(stage()).doesNotContain("Which song");
        saved("hope.head", one, with("4", "position", "2", "words", "Which song?", "audience", "FAMILY"));
        assertThat(history())
                .containsExactly(
                        "The question taken back",
                        "The question taken away",
                        "Whom it is for and when changed",
                        "The question changed",
                        "Its place moved",
                        "The question added");
        String back = Jsoup.parse(visitor.get("dana.designer", AT).html())
                .select("#changes a")
                .last()
                .attr("href");
        assertThat(Jsoup.parse(visitor.get("dana.designer", back).html())
                        .selectFirst("#words")
                        .text())
                .isEqualTo(SONG);
    }

    @Test
    void whoComesSecondIsTold_andWhatIsMissingIsSaid() {
        saved("hope.head", "/new", with("0"));
        Page second = visitor.post("dana.designer", AT + "/new", with("0", "words", "Another?"));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("Somebody changed this meanwhile");
        assertThat(visitor.post("dana.designer", AT + "/new", with("1")).text())
                .contains("this one stands in that column already");
        assertThat(visitor.post("dana.designer", AT + "/" + id(), with("1")).text())
                .contains("Write or choose something else first");
        assertThat(visitor.post("dana.designer", AT + "/new").text())
                .contains("Write the words", "Choose where on the page", "Choose whom", "Choose which step", "Say why");
    }

    @Test
    void othersAreRefused() {
        assertThat(visitor.get("ada.admin", AT).status()).isEqualTo(200);
        assertThat(visitor.get("ada.admin", AT + "/new").status()).isEqualTo(403);
        assertThat(visitor.post("tess.team", AT + "/new", with("0")).status()).isEqualTo(403);
        assertThat(visitor.get("hope.head", AT + "/0").status()).isEqualTo(404);
        assertThat(visitor.get("hope.head", "/settings/questions/none").status())
                .isEqualTo(404);
    }

    private static String[] with(String seen, String... others) {
        List<String> set = Stream.of(others).toList();
        Stream<String> usual = Stream.of(
                        "words=" + SONG,
                        "place=STRENGTHS",
                        "position=1",
                        "audience=CHILD",
                        "step=ELICIT",
                        "offered=yes",
                        "why=Children sing.",
                        "seen=" + seen)
                .filter(pair -> !set.contains(pair.split("=")[0]))
                .flatMap(pair -> Stream.of(pair.split("=", 2)));
        return Stream.concat(usual, set.stream()).toArray(String[]::new);
    }

    private void saved(String username, String where, String... fields) {
        assertThat(visitor.post(username, AT + where, fields).location()).isEqualTo(AT);
    }

    private List<String> column() {
        return QuestionSettings.inColumn(questions.of("EARLY_HELP"), "STRENGTHS").stream()
                .map(Question::words)
                .toList();
    }

    private long id() {
        return questions.of("EARLY_HELP").stream().mapToLong(Question::id).max().orElseThrow();
    }

    private String stage() {
        return visitor.get(
                        "lena.lead",
                        "/stages/" + EveryStage.CAF.open(walks, "Poppy").id())
                .text();
    }

    private List<String> history() {
        return Jsoup.parse(visitor.get("dana.designer", AT).html()).select("#changes > li").stream()
                .map(line -> line.text().replaceAll(" by .*", ""))
                .toList();
    }
}
