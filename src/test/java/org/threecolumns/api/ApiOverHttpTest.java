package org.threecolumns.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.threecolumns.Reply;
import org.threecolumns.Visitor;
import org.threecolumns.journey.StageRun;

/** What only a real server shows. */
class ApiOverHttpTest extends ApiCase {

    @Autowired
    private Environment environment;

    @Test
    void aRefusalOfTheEngine_linksToTheSamePlaceAsTheApis() {
        StageRun run = kit.open(familyAtTheFrontDoor(), "contact");
        Reply refused = Visitor.named(environment, Api.ADMIN)
                .json("POST", "/engine-rest/task/" + run.taskId() + "/complete", "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"link\":\"/stages/" + run.id() + "#talkedWith\"");
    }

    @Test
    void anAddressThatNobodyMayAsk_isAPlainRefusal() {
        for (String path : new String[] {"/api/families/..%2fF", "/api/families/%00", "/api//families", "/api/a%0Ab"}) {
            Reply reply = Visitor.named(environment, Api.FRONTDOOR).get(path);
            assertThat(reply.status()).as(path).isBetween(400, 404);
            assertThat(reply.body()).as(path).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void aHugeBody_isRefusedAndTheServerGoesOn() {
        Visitor visitor = Visitor.named(environment, Api.FRONTDOOR);
        String huge = "{\"words\":\"" + "x".repeat(1_100_000) + "\"}";
        assertThat(visitor.json("POST", "/api/contacts", huge).status()).isEqualTo(413);
        assertThat(visitor.get("/api/stages").status()).isEqualTo(200);
    }

    @Test
    void aStranger_isAskedForAPassword() {
        Reply reply = Visitor.stranger(environment).json("POST", "/api/contacts", "{}");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).contains("Log in first");
    }
}
