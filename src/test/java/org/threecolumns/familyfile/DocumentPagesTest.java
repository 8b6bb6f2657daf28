package org.threecolumns.familyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.SignedIn;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.document.Files;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.process.JourneyKit;

/** Documents on the pages: kept, handed out safely, and hidden from who may not see them. */
@ProductTest
class DocumentPagesTest {

    private static final String LEAD = "lena.lead";
    private static final String SOCIAL = "sami.social";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private MockMvc web;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private CaseAccess access;

    @Autowired
    private FamilyRepository families;

    @Autowired
    private JdbcClient jdbc;

    private long family;
    private String home;

    @BeforeEach
    void aFamilyWithALeadProfessional() {
        family = kit.firstContact("Poppy").familyId();
        access.grantLead(family, LEAD, "mina.manager");
        home = home(family);
    }

    private String home(long id) {
        return "/families/" + families.findById(id).orElseThrow().reference() + "/documents";
    }

    private long kept(String tier, String audience, String name, byte[] content) {
        PageVisitor.Page page = pages.upload(
                SOCIAL, home, name, content, "about", "A drawing of home", "tier", tier, "audience", audience);
        assertThat(page.status()).as(page.text()).isEqualTo(302);
        return jdbc.sql("select max(id) from document where family_id = ?")
                .param(family)
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse download(String username, String path) throws Exception {
        return web.perform(get(path).with(authentication(SignedIn.as(kit.user(username)))))
                .andReturn()
                .getResponse();
    }

    @Test
    void aFile_comesBackByteForByte_toBeSavedAndNotRun() throws Exception {
        byte[] content = Files.joined(Files.pdf("/Note (" + "x".repeat(1_200_000) + ")"));
        long id = kept("EARLY_HELP", "EVERYONE", "..\\..\\plan<script>.exe", content);
        MockHttpServletResponse response = download(SOCIAL, home + "/" + id);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEqualTo(content);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("plan_script_.pdf");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(jdbc.sql("select count(*) from access_entry where family_id = ? and what = ?")
                        .params(family, "document " + id)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aPicture_isShownSmall_untilItIsStruckOut() throws Exception {
        long id = kept("EARLY_HELP", "EVERYONE", "home.png", Files.png(900, 300));
        MockHttpServletResponse small = download(LEAD, home + "/" + id + "/small");
        assertThat(small.getContentType()).isEqualTo("image/jpeg");
        assertThat(small.getContentAsByteArray()).startsWith(0xFF, 0xD8);
        assertThat(pages.post(LEAD, home + "/" + id + "/strike").status()).isEqualTo(422);
        assertThat(pages.post(LEAD, home + "/" + id + "/strike", "because", "Another family's.")
                        .status())
                .isEqualTo(302);
        assertThat(pages.get(LEAD, home).text()).contains("Struck out by Lena Brook", "Another family's.");
        assertThat(download(LEAD, home + "/" + id + "/small").getStatus()).isEqualTo(404);
        assertThat(download(LEAD, home + "/" + id).getStatus()).isEqualTo(200);
    }

    @Test
    void statutoryDocuments_doNotExistForALeadProfessional() throws Exception {
        for (String[] hidden :
                new String[][] {{"STATUTORY", "EVERYONE"}, {"SOCIAL_CARE", "EVERYONE"}, {"EARLY_HELP", "STATUTORY"}}) {
            long id = kept(hidden[0], hidden[1], "secret.png", Files.png(9, 9));
            assertThat(download(SOCIAL, home + "/" + id).getStatus()).isEqualTo(200);
            assertThat(download(LEAD, home + "/" + id).getStatus()).isEqualTo(404);
            assertThat(download(LEAD, home + "/" + id + "/small").getStatus()).isEqualTo(404);
            assertThat(pages.post(LEAD, home + "/" + id + "/strike", "because", "x")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(pages.get(LEAD, home).text()).doesNotContain("secret");
        assertThat(pages.get(LEAD, home.replace("/documents", "")).text()).doesNotContain("secret");
    }

    @Test
    void aLeadProfessional_cannotMakeAStatutoryOne() {
        PageVisitor.Page page = pages.upload(
                LEAD, home, "a.png", Files.png(9, 9), "about", "x", "tier", "STATUTORY", "audience", "STATUTORY");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Choose who may read it");
    }

    @Test
    void anotherFamilysDocument_isNotFoundHere() throws Exception {
        long id = kept("EARLY_HELP", "EVERYONE", "home.png", Files.png(9, 9));
        String other = home(kit.firstContact("Sam").familyId());
        assertThat(download(SOCIAL, other + "/" + id).getStatus()).isEqualTo(404);
        assertThat(download(LEAD, other + "/" + id).getStatus()).isEqualTo(404);
        assertThat(pages.post(SOCIAL, other + "/" + id + "/strike", "because", "x")
                        .status())
                .isEqualTo(404);
        assertThat(download("ada.admin", home + "/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsNoDocument_isRefusedWithWords_andNothingIsKept() {
        byte[] page = Files.bytes("<html><script>alert(1)</script></html>");
        PageVisitor.Page refused = pages.upload(SOCIAL, home, "x.png", page, "about", "My words");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Only PDF, PNG and JPEG files are taken", "Choose who may read it");
        assertThat(refused.html()).contains("My words");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        assertThat(pages.upload(SOCIAL, home, "x.pdf", large, "about", "x").text())
                .contains("larger than 10 MB");
        assertThat(pages.post(SOCIAL, home).status()).isEqualTo(422);
        assertThat(pages.upload("ari.auditor", home, "x.png", Files.png(9, 9)).status())
                .isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from document where family_id = ?")
                        .param(family)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
