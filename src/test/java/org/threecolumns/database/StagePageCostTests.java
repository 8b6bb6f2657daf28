package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.LargeFamily;

/** What one look at a stage page costs the database; how much is on the map must not make it dearer. See docs/benchmarks.md. */
abstract class StagePageCostTests {

    private static final int MOST_STATEMENTS = 52;

    @Autowired
    private LargeFamily families;

    @Autowired
    private PageVisitor visitor;

    @Test
    void stagePageSendsTheSameStatementsHoweverMuchIsOnTheMap() {
        StageRun small = families.atReview(20, 30);
        StageRun large = families.atReview(40, 120);
        look(small);
        List<String> ofSmall = look(small);
        look(large);
        List<String> ofLarge = look(large);
        assertThat(ofLarge).containsExactlyElementsOf(ofSmall);
        assertThat(ofSmall).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private List<String> look(StageRun run) {
        return SqlRecorder.during(() -> assertThat(
                                visitor.get("lena.lead", "/stages/" + run.id()).status())
                        .isEqualTo(200))
                .stream()
                .map(SqlRecorder.Statement::sql)
                .toList();
    }
}
