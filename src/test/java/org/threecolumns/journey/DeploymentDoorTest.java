package org.threecolumns.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.threecolumns.ProductTest;
import org.threecolumns.Reply;
import org.threecolumns.Visitor;
import org.threecolumns.model.BrokenModel;
import org.threecolumns.model.BrokenModels;
import org.threecolumns.model.OwnModels;

/** What a deployment through the engine's own door is told: what the rules find, and that a second person approves. */
@ProductTest
class DeploymentDoorTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Environment environment;

    @Test
    void theAnswerListsEachGapAndNothingIsDeployed() {
        long before = deployments();
        BrokenModel noForm = BrokenModels.withoutForm();
        Reply answer = upload("dana.designer", noForm.file(), noForm.content());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("form-kept");
        assertThat(answer.body()).contains("userTask_screenContact", "nothing could be asked or signed");
        assertThat(deployments()).isEqualTo(before);
    }

    @Test
    void whatTheRulesLetThroughWaitsForASecondPerson() {
        long before = deployments();
        String better = OwnModels.text("tell-referrer.form").replace("\"label\": \"", "\"label\": \"In short: ");
        for (String username : List.of("dana.designer", "ada.admin")) {
            Reply answer = upload(username, "tell-referrer.form", better);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.codes()).containsExactly("second-person");
            assertThat(answer.body()).contains("/studio/packages/new");
        }
        assertThat(deployments()).isEqualTo(before);
    }

    /** As the Camunda Modeler goes about it: it looks whether it may, deploys, and shows the message. */
    @Test
    void aModellingToolIsLetInAndToldInOneMessage() {
        Visitor dana = Visitor.named(environment, "dana.designer");
        assertThat(dana.get("/engine-rest/deployment?maxResults=0").status()).isEqualTo(200);
        assertThat(dana.get("/engine-rest/version").status()).isEqualTo(200);
        BrokenModel noForm = BrokenModels.withoutForm();
        assertThat(upload("dana.designer", noForm.file(), noForm.content()).body())
                .containsPattern("\"message\":\"[^\"]*nothing could be asked or signed");
        assertThat(Visitor.named(environment, "hope.head")
                        .get("/engine-rest/deployment?maxResults=0")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onlyDesignersAndAdministratorsDeploy() {
        Reply answer = upload("fiona.frontdoor", "caf.bpmn", OwnModels.text("caf.bpmn"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("You cannot open this").doesNotContain("Exception");
    }

    private Reply upload(String username, String file, String content) {
        return Visitor.named(environment, username).upload("/engine-rest/deployment/create", "data", file, content);
    }

    private long deployments() {
        return repository.createDeploymentQuery().count();
    }
}
