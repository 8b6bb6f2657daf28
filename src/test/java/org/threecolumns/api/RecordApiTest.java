package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.journey.RecordCheck;

class RecordApiTest extends ApiCase {

    @Autowired
    private RecordCheck chain;

    @Test
    void theRecords_areListedNewestFirst() {
        JsonNode records = api.get(Api.LEAD, path(familyInEarlyHelp()) + "/records")
                .is(200)
                .body();
        assertThat(records.findValuesAsText("stage"))
                .containsExactly("family-agreement", "next-step-decision", "contact");
        assertThat(records.at("/1/route").asText()).isEqualTo("caf");
    }

    @Test
    void aRecord_isReadAsItWasSigned() {
        JsonNode record = api.get(Api.LEAD, "/api/records/" + newest(familyInEarlyHelp()))
                .is(200)
                .body();
        assertThat(record.at("/record/signedBy").asText()).isEqualTo(Api.LEAD);
        assertThat(record.at("/content/talk/withWhom").asText()).isEqualTo("Mum and the children");
        assertThat(record.path("corrections")).isEmpty();
    }

    @Test
    void aCorrection_standsBesideTheOldRecord() {
        String record = "/api/records/" + newest(familyInEarlyHelp());
        JsonNode before = api.get(Api.LEAD, record).body();
        Map<String, Object> right = Map.of("what", "It was Dad who agreed.", "reason", "Wrong name");
        api.post(Api.LEAD, record + "/corrections", right).is(201);
        JsonNode after = api.get(Api.LEAD, record).body();
        assertThat(after.path("content")).isEqualTo(before.path("content"));
        assertThat(after.at("/corrections/0/content/correction").asText()).isEqualTo("It was Dad who agreed.");
        assertThat(after.at("/corrections/0/record/kind").asText()).isEqualTo("CORRECTION");
        assertThat(chain.firstFault()).isEmpty();
    }

    @Test
    void aCorrectionWithoutAReason_isRefused() {
        String record = "/api/records/" + newest(familyInEarlyHelp());
        assertThat(api.post(Api.LEAD, record + "/corrections", Map.of("what", "Dad"))
                        .isProblem(422)
                        .at("/gaps/0/field")
                        .asText())
                .isEqualTo("reason");
        assertThat(api.get(Api.LEAD, record).at("/corrections")).isEmpty();
    }

    private long newest(long family) {
        return api.get(Api.LEAD, path(family) + "/records").at("/0/id").asLong();
    }
}
