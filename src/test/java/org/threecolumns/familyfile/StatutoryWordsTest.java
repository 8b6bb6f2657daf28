package org.threecolumns.familyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.threecolumns.ProductTest;
import org.threecolumns.SignedIn;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** A lead professional sees early help of the family they lead, their own acts, and nothing statutory. */
@ProductTest
class StatutoryWordsTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private ActNowService actNow;

    @Autowired
    private FamilyRepository families;

    private Contact first;
    private long family;

    @BeforeEach
    void earlyHelpIsRunning() {
        first = kit.firstContact("Poppy");
        family = first.familyId();
        kit.sign(family, "contact", "fiona.frontdoor", Answers.contact());
        decide("caf");
    }

    @Test
    void aDecisionForAStrategyDiscussion_isNotForTheLeadProfessional() throws Exception {
        kit.contactAgain(family, first.childIds().ids());
        kit.sign(family, "contact", "fiona.frontdoor", Answers.contact());
        decide("strategy-discussion");
        assertThat(page("hope.head")).contains("Next-step decision signed: Strategy discussion");
        assertThat(page("lena.lead")).contains("CAF (Early Help Assessment)").doesNotContain("trategy discussion");
    }

    @Test
    void whoActedNow_seesTheirOwnDebtAndNobodyElses() throws Exception {
        actNow.act(family, first.childIds(), first.childIds(), "Nobody opens the door.", "lena.lead");
        actNow.act(family, first.childIds(), first.childIds(), "Smoke in the hall.", "sami.social");
        kit.goOn(family);
        assertThat(page("lena.lead")).contains("Nobody opens the door.").doesNotContain("Smoke in the hall.");
        assertThat(page("hope.head")).contains("Nobody opens the door.", "Smoke in the hall.");
    }

    private void decide(String nextStep) {
        kit.sign(
                family,
                "next-step-decision",
                "mina.manager",
                Answers.decision(kit.open(family, "next-step-decision"), nextStep));
    }

    private String page(String username) throws Exception {
        String reference = families.findById(family).orElseThrow().reference();
        return web.perform(get("/families/" + reference).with(authentication(SignedIn.as(kit.user(username)))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
