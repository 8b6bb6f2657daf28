package org.threecolumns.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.threecolumns.ProductTest;
import org.threecolumns.SignedIn;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.process.JourneyKit;

/** Every door of the product that Spring knows of, tried by strangers, by the wrong people, and with rubbish. */
@ProductTest
class DoorsTest {

    private static final Set<String> OPEN = Set.of("/login", "/accessibility", "/error");
    private static final List<String> RUBBISH = List.of(
            "",
            " ",
            "\u0000",
            "-1",
            "99999999999999999999",
            "'; drop table family; --",
            "<script>",
            "\uD83D",
            "x".repeat(9000));

    @Autowired
    private MockMvc web;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private FamilyRepository families;

    private record Door(HttpMethod method, String path) {}

    private List<Door> doors() {
        Set<String> seen = new TreeSet<>();
        List<Door> doors = new ArrayList<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.threecolumns")) {
                info.getPatternValues()
                        .forEach(path -> info.getMethodsCondition().getMethods().forEach(m -> {
                            if (seen.add(m + " " + path)) {
                                doors.add(new Door(HttpMethod.valueOf(m.name()), path));
                            }
                        }));
            }
        });
        return doors;
    }

    private int status(Door door, String inThePath, Authentication who, String value) throws Exception {
        MockHttpServletRequestBuilder request =
                request(door.method(), door.path().replaceAll("\\{[^}]*}", "{x}"), inThePath, inThePath, inThePath);
        if (who != null) {
            request.with(authentication(who)).with(csrf());
        }
        if (value != null) {
            for (String name : List.of(
                    "q",
                    "page",
                    "after",
                    "id",
                    "child",
                    "why",
                    "how",
                    "words",
                    "what",
                    "reason",
                    "action",
                    "seen",
                    "item.1.text",
                    "new.WORRIES.0.text",
                    "new.WORRIES.0.children",
                    "score.child-1",
                    "talkedOn",
                    "saidOn",
                    "agency",
                    "askedBy",
                    "givenName",
                    "bornOn",
                    "other",
                    "childId",
                    "visitedOn",
                    "visitedBy",
                    "seenAlone",
                    "whyNotAlone",
                    "note",
                    "familyId",
                    "known",
                    "child-0-given",
                    "child-0-born",
                    "key",
                    "check",
                    "before",
                    "born",
                    "family",
                    "f.nextStep.child-1",
                    "other.0.answer",
                    "cannot.x",
                    "size",
                    "about",
                    "because",
                    "event",
                    "episode",
                    "starred",
                    "list",
                    "term",
                    "plain",
                    "forms",
                    "struckOut",
                    "notes",
                    "answer",
                    "name",
                    "version",
                    "WORRIES",
                    "back",
                    "year",
                    "position",
                    "to",
                    "group")) {
                request.param(name, value);
            }
        }
        return web.perform(request).andReturn().getResponse().getStatus();
    }

    @Test
    void thereAreDoors() {
        assertThat(doors()).hasSizeGreaterThan(60);
    }

    @Test
    void strangers_comeToTheLoginPageOnly() throws Exception {
        for (Door door : doors()) {
            int status = status(door, "1", null, null);
            if (OPEN.contains(door.path())) {
                assertThat(status).as(door.toString()).isLessThan(500);
            } else {
                assertThat(status).as(door.toString()).isIn(302, 401, 403);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"fiona.frontdoor", "hope.head", "lena.lead", "ari.auditor", "dana.designer", "ada.admin"})
    void rubbish_isNeverAFaultOfOurs(String username) throws Exception {
        Contact contact = kit.firstContact("Poppy");
        long run = kit.open(contact.familyId(), "contact").id();
        String reference = families.findById(contact.familyId()).orElseThrow().reference();
        Random random = new Random(7);
        for (Door door : doors()) {
            for (String place : List.of(String.valueOf(run), reference, "0", "nobody", "%00", "99999999999999999999")) {
                String value = RUBBISH.get(random.nextInt(RUBBISH.size()));
                assertThat(status(door, place, login(username), value))
                        .as(door + " at " + place + " with " + value)
                        .isLessThan(500);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fiona.frontdoor, GET, /access-log, 403",
        "fiona.frontdoor, POST, /records-check, 403",
        "hope.head, GET, /access-log, 403",
        "ari.auditor, GET, /access-log, 200",
        "ada.admin, GET, /access-log, 200",
        "lena.lead, GET, /contacts/new, 403",
        "dana.designer, GET, /contacts/new, 403",
        "ari.auditor, GET, /contacts/new, 403",
        "fiona.frontdoor, GET, /contacts/new, 200",
        "ari.auditor, POST, /contacts, 403",
        "sami.social, GET, /visits, 200",
        "ari.auditor, GET, /visits, 200",
        "lena.lead, GET, /visits, 403",
        "ada.admin, GET, /visits, 403",
        "tess.team, GET, /checkpoints, 200",
        "hope.head, GET, /checkpoints, 200",
        "sami.social, GET, /checkpoints, 403",
        "lena.lead, GET, /checkpoints, 403",
        "ari.auditor, GET, /checkpoints, 403",
        "hope.head, GET, /settings, 200",
        "dana.designer, GET, /settings, 200",
        "ada.admin, GET, /settings, 200",
        "tess.team, GET, /settings, 403",
        "dana.designer, GET, /settings/labels/statutory, 200",
        "dana.designer, GET, /settings/questions/review/new, 200",
        "ada.admin, GET, /settings/questions/review/new, 403",
        "ada.admin, POST, /settings/labels/statutory, 403",
        "dana.designer, POST, /settings/closed-days, 403",
        "dana.designer, POST, /settings/step-up, 403",
        "ari.auditor, GET, /settings/closed-days, 403",
        "dana.designer, GET, /plain-words, 200",
        "dana.designer, GET, /plain-words/new, 200",
        "dana.designer, GET, /studio/packages, 200",
        "dana.designer, GET, /studio/packages/new, 200",
        "hope.head, GET, /studio/packages, 200",
        "hope.head, GET, /studio/packages/new, 403",
        "hope.head, POST, /studio/packages/from-folders, 403",
        "hope.head, POST, /studio/packages/1/taking-back, 403",
        "hope.head, GET, /studio/packages/999999/files/caf.form, 404",
        "ada.admin, GET, /studio/packages/1/files/caf.form, 403",
        "tess.team, GET, /studio/packages, 403",
        "hope.head, POST, /studio/processes/caf/change, 403",
        "fiona.frontdoor, POST, /studio/forms/caf/change, 403",
        "hope.head, GET, /studio/packages/1/edit/caf.form, 403",
        "dana.designer, GET, /studio/packages/999999/edit/caf.form, 404",
        "hope.head, POST, /studio/packages/1/edit/caf.form/save, 403",
        "ada.admin, POST, /studio/packages/1/edit/caf.form/stage, 403",
        "hope.head, POST, /studio/packages/1/edit/caf.bpmn/connect, 403",
        "ada.admin, POST, /studio/packages/1/edit/caf.bpmn/out, 403",
        "dana.designer, GET, /studio/moves, 200",
        "hope.head, GET, /studio/moves, 200",
        "hope.head, POST, /studio/moves, 403",
        "ada.admin, GET, /studio/moves, 403",
        "ada.admin, GET, /studio/packages, 403",
        "dana.designer, GET, /studio, 200",
        "hope.head, GET, /studio, 200",
        "ada.admin, GET, /studio, 200",
        "fiona.frontdoor, GET, /studio, 403",
        "tess.team, GET, /studio/processes/caf, 403",
        "hope.head, GET, /studio/processes/caf, 200",
        "hope.head, GET, /studio/check, 403",
        "dana.designer, GET, /studio/check, 200",
        "dana.designer, GET, /studio/processes/nothing, 404",
        "dana.designer, GET, /studio/forms/caf/99/file, 404",
        "hope.head, GET, /plain-words, 200",
        "ada.admin, GET, /plain-words, 200",
        "ada.admin, GET, /plain-words/new, 403",
        "tess.team, GET, /plain-words, 403",
        "hope.head, POST, /plain-words, 403",
        "hope.head, GET, /plain-words/1, 403",
        "hope.head, GET, /plain-words/new, 403",
    })
    void eachRole_hasItsDoors(String username, String method, String path, int expected) throws Exception {
        assertThat(status(new Door(HttpMethod.valueOf(method), path), "1", login(username), null))
                .isEqualTo(expected);
    }

    @Test
    void aFamilyThatIsNotTheirs_doesNotExistForALeadProfessional() throws Exception {
        Contact contact = kit.firstContact("Poppy");
        String reference = families.findById(contact.familyId()).orElseThrow().reference();
        String run = String.valueOf(kit.open(contact.familyId(), "contact").id());
        Door family = new Door(HttpMethod.GET, "/families/{x}");
        Door stage = new Door(HttpMethod.GET, "/stages/{x}");
        assertThat(status(family, reference, login("hope.head"), null)).isEqualTo(200);
        for (String nobody : List.of("lena.lead", "dana.designer", "ada.admin")) {
            assertThat(status(family, reference, login(nobody), null))
                    .as(nobody)
                    .isEqualTo(404);
            assertThat(status(family, "F-999999", login(nobody), null))
                    .as(nobody)
                    .isEqualTo(404);
            assertThat(status(stage, run, login(nobody), null)).as(nobody).isEqualTo(404);
        }
    }

    private Authentication login(String username) {
        return SignedIn.as(kit.user(username));
    }
}
