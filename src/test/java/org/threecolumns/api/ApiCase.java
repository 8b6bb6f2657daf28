package org.threecolumns.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.threecolumns.ProductTest;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** The one shared product with a caller of its API, and a family wherever a test wants it. */
@ProductTest
abstract class ApiCase {

    @Autowired
    JourneyKit kit;

    @Autowired
    private FamilyRepository families;

    Api api;

    @Autowired
    void connect(MockMvc mvc, ObjectMapper json) {
        api = new Api(mvc, json);
    }

    /** A family known here, by its id. */
    long familyAtTheFrontDoor() {
        return kit.firstContact("Rowan", "Hazel").familyId();
    }

    /** With lena.lead as its lead professional. */
    long familyInEarlyHelp() {
        long family = familyAtTheFrontDoor();
        kit.sign(family, "contact", Api.FRONTDOOR, Answers.contact());
        StageRun decision = kit.open(family, "next-step-decision");
        kit.sign(family, "next-step-decision", Api.MANAGER, Answers.decision(decision, "caf"));
        kit.sign(family, "family-agreement", Api.LEAD, Answers.agreement("yes"));
        return family;
    }

    String path(long familyId) {
        return "/api/families/" + families.findById(familyId).orElseThrow().reference();
    }
}
