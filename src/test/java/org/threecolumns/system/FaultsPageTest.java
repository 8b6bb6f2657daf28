package org.threecolumns.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.threecolumns.ProductTest;
import org.threecolumns.SignedIn;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.ActNowFollowing;
import org.threecolumns.journey.ActNowService;
import org.threecolumns.process.JourneyKit;

/** An act now that the engine could not follow stands on the administrator's page until it is followed. */
@ProductTest
class FaultsPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private ActNowService actNow;

    @Autowired
    private ActNowFollowing following;

    @Autowired
    private FamilyRepository families;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anActTheEngineCouldNotFollow_isShownAndThenFollowed() throws Exception {
        Contact contact = kit.firstContact("Poppy");
        String reference = families.findById(contact.familyId()).orElseThrow().reference();
        String instance = instanceOf(contact);
        pointAt(contact, "nowhere");
        ActNowService.Outcome outcome = actNow.act(
                contact.familyId(), contact.childIds(), contact.childIds(), "Alone on the road.", "fiona.frontdoor");
        assertThat(outcome.begun()).isFalse();
        assertThat(page())
                .contains(reference, "An act now that the engine has not followed")
                .doesNotContain("Alone");
        pointAt(contact, instance);
        following.followAll();
        kit.goOn(contact.familyId());
        assertThat(kit.openStages(contact.familyId())).contains("strategy-discussion", "contact");
    }

    private String page() throws Exception {
        return web.perform(get("/faults").with(authentication(SignedIn.as(kit.user("ada.admin")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String instanceOf(Contact contact) {
        return jdbc.sql("select process_instance_id from journey where episode_id = :e")
                .param("e", contact.episodeId())
                .query(String.class)
                .single();
    }

    private void pointAt(Contact contact, String instance) {
        jdbc.sql("update journey set process_instance_id = :i where episode_id = :e")
                .param("i", instance)
                .param("e", contact.episodeId())
                .update();
    }
}
