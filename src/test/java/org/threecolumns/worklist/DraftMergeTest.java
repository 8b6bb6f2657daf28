package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.journey.StageDraft.Contested;
import org.threecolumns.journey.StageDraft.Written;

/** Two people write in one draft: what each of them changed, and nothing else, goes into it. */
class DraftMergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "shown {0}, mine {1}, stored {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':'1'}         | {'a':'1'}         | {'a':'2'}         | {'a':'2'}",
                "{'a':'1'}         | {'a':'3'}         | {'a':'1'}         | {'a':'3'}",
                "{}                | {'a':'3'}         | {'b':'2'}         | {'a':'3','b':'2'}",
                "{'a':'1'}         | {}                | {'a':'1'}         | {}",
                "{'a':'1'}         | {'a':'1'}         | {}                | {}",
                "{'f':{'x':'1'}}   | {'f':{'x':'2'}}   | {'f':{'x':'1','y':'5'}} | {'f':{'x':'2','y':'5'}}",
                "{'a':'1\\n2'}     | {'a':'1\\r\\n2'}  | {'a':'9'}         | {'a':'9'}",
                "{'r':[{'n':'A'}]} | {'r':[{'n':'A'},{'n':'B'}]} | {'r':[{'n':'A'}]} | {'r':[{'n':'A'},{'n':'B'}]}",
                "{'a':'1'}         | {'a':'3'}         | {'a':'2'}         | {'a':'2'}"
            })
    void whatOnlyOneChanged_isAsThatOneHasIt(String base, String mine, String stored, String together) {
        assertThat(merge(base, mine, stored, Written.NOTHING).draft()).isEqualTo(json(together));
    }

    @Test
    void whereBothWrote_whatStandsStays_andTheOtherWordsAreKept_untilTheyAreTheSame() {
        DraftMerge.Merged merged = merge("{'f':{'x':'1'}}", "{'f':{'x':'3'}}", "{'f':{'x':'2'}}", Written.NOTHING);
        assertThat(merged.written().contested())
                .containsExactly(new Contested("/f/x", JSON.getNodeFactory().textNode("3"), "me"));
        assertThat(merged.base()).as("the page is asked again").isEqualTo(json("{'f':{'x':'1'}}"));
        DraftMerge.Merged more = merge("{'f':{'x':'1'}}", "{'f':{'x':'34'}}", "{'f':{'x':'2'}}", merged.written());
        assertThat(more.written().contested())
                .extracting(c -> c.words().textValue())
                .containsExactly("34");
        DraftMerge.Merged agreed = merge("{'f':{'x':'1'}}", "{'f':{'x':'2'}}", "{'f':{'x':'2'}}", more.written());
        assertThat(agreed.written().contested()).isEmpty();
    }

    @Test
    void aPageThatWasNotTouched_takesNothingOfWhatWaitsForAChoice() {
        Written waiting =
                merge("{'a':'1'}", "{'a':'3'}", "{'a':'2'}", Written.NOTHING).written();
        assertThat(merge("{'a':'2'}", "{'a':'2'}", "{'a':'2'}", waiting).written())
                .isEqualTo(waiting);
    }

    @Test
    void whoseAnswerWasLost_doesNotContradictThemselves() {
        Written mine = new Written(Map.of("/a", "me"), List.of());
        assertThat(merge("{}", "{'a':'12'}", "{'a':'1'}", mine))
                .extracting(DraftMerge.Merged::draft, m -> m.written().contested())
                .containsExactly(json("{'a':'12'}"), List.of());
    }

    @Test
    void whatThePageDoesNotShow_isTold() {
        assertThat(merge("{}", "{'a':'1'}", "{'b':'2'}", Written.NOTHING).unseen())
                .isTrue();
        assertThat(merge("{}", "{'a':'1'}", "{'a':'1'}", Written.NOTHING).unseen())
                .isFalse();
    }

    private static DraftMerge.Merged merge(String base, String mine, String stored, Written written) {
        return DraftMerge.of(json(base), json(mine), json(stored), written, "me");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
