package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.form.Forms;
import org.threecolumns.model.FolderZip;
import org.threecolumns.model.ModelFile;
import org.threecolumns.model.OwnModels;

/** Models go into force as a package that one person wrote and another approved, all of it or nothing. */
@ProductTest
class PackagesTest {

    private static final String DANA = "dana.designer";
    private static final String HOPE = "hope.head";
    private static final String FORM = "tell-referrer.form";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private Packages packages;

    @Autowired
    private PackagePublishing publishing;

    @Autowired
    private PackageStore store;

    @Autowired
    private PackageFileStore files;

    @Autowired
    private StartDeployment start;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Forms forms;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void takeThemBack() {
        packages.takeBack();
    }

    @Test
    void aPackageOfBothFolders_becomesOneDeploymentOfWhatDiffers() throws Exception {
        String faster = OwnModels.text("timescales.dmn").replaceFirst("</decision", "<!-- faster --></decision");
        byte[] zip = FolderZip.write(List.of(
                new ModelFile(FORM, Packages.bytes(Packages.withASong())),
                new ModelFile("timescales.dmn", Packages.bytes(faster)),
                new ModelFile("caf.form", Packages.bytes(OwnModels.text("caf.form")))));
        Page begun = pages.upload(DANA, "/studio/packages", "both.zip", zip, "notes", "A song and a note.");
        String home = begun.location();
        assertThat(pages.get(DANA, home).text())
                .contains("caf.form same as in force", "timescales.dmn changed", FORM + " changed");
        packages.send(home);
        long before = repository.createDeploymentQuery().count();
        packages.approve(home);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before + 1);
        String deployment = store.find(Packages.idOf(home)).orElseThrow().deploymentId();
        assertThat(repository.getDeploymentResourceNames(deployment)).containsExactlyInAnyOrder(FORM, "timescales.dmn");
        assertThat(forms.find(FORM).orElseThrow().usable().field("song")).isPresent();
        assertThat(pages.get(HOPE, home).text())
                .contains("Published", "Because of a song.", "Dana Frost, 3 Mar 2026", "Hope Adeyemi, 3 Mar 2026");
        assertThat(pathsOf(home)).hasSize(OwnModels.files().size()).contains("forms/" + FORM, "processes/journey.bpmn");
        assertThat(download(home)).isEqualTo(download(home));
        assertThat(pages.get(DANA, "/studio/decisions/timescales?version=1").text())
                .containsPattern("Version \\d+ has taken its place");
        assertThat(pages.get(DANA, "/studio/decisions/timescales").text()).doesNotContain("has taken its place");
    }

    @Test
    void nobodyApprovesWhatTheyWroteThemselves() {
        String home = packages.begin();
        packages.send(home);
        assertThat(pages.get(DANA, home).text()).doesNotContain("Your decision");
        assertThat(pages.post(DANA, home + "/decision", "seen", packages.version(home), "answer", "approve")
                        .status())
                .isEqualTo(403);
        ModelPackage sent = store.find(Packages.idOf(home)).orElseThrow();
        long before = repository.createDeploymentQuery().count();
        assertThatThrownBy(() -> publishing.approve(sent, sent.version(), DANA))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(repository.createDeploymentQuery().count())
                .as("the deployment went with the row")
                .isEqualTo(before);
        assertThat(pages.get(DANA, home).text()).contains("Waits for approval");
    }

    @Test
    void whatWasReturned_goesBackToItsAuthorWithTheReasonAndIsSentAgain() {
        String home = packages.begin();
        packages.send(home);
        pages.post(
                HOPE, home + "/decision", "seen", packages.version(home), "answer", "return", "reason", "Which song?");
        assertThat(pages.get(DANA, home).text()).contains("Returned", "Which song?", "Send for approval");
        packages.send(home);
        assertThat(pages.get(HOPE, home).text()).contains("Your decision").doesNotContain("Which song?");
        assertThat(pages.post(HOPE, home + "/decision", "seen", "0", "answer", "approve")
                        .text())
                .contains("Look again: this package was changed or decided meanwhile");
    }

    @Test
    void whoDecidesWhereSomebodyHasDecided_isToldHowItStands() {
        String home = packages.begin();
        packages.send(home);
        String seen = packages.version(home);
        packages.approve(home);
        long before = repository.createDeploymentQuery().count();
        assertThat(pages.post(HOPE, home + "/decision", "seen", seen, "answer", "return", "reason", "Too late.")
                        .location())
                .isEqualTo(home);
        assertThat(pages.get(HOPE, home).text()).contains("Published").doesNotContain("Too late.");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aReviewThatIsDropped_isRefusedInWordsOfPractice() {
        String home = packages.begin(
                "taf-review.bpmn", OwnModels.text("taf-review.bpmn").replaceAll("camunda:dueDate=\"[^\"]*\"", ""));
        Page page = pages.get(DANA, home);
        assertThat(page.text()).contains("The rules found").contains("taf-review");
        Page refused = pages.post(DANA, home + "/sending", "seen", packages.version(home), "notes", "Without a clock.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Put right what the rules found");
        assertThat(store.find(Packages.idOf(home)).orElseThrow().state()).isEqualTo(ModelPackage.State.DRAFT);
    }

    @Test
    void whoWasOvertaken_doesNotUndoTheOthersChange() {
        String late = packages.begin();
        String other = Packages.withASong().replace("\"Song\"", "\"Which song?\"");
        packages.publish(FORM, other);
        Page refused = pages.post(DANA, late + "/sending", "seen", "0", "notes", "Late.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Take the newest “" + FORM + "”");
    }

    @Test
    void anEarlierPackage_comesBackAsANewOneThatASecondPersonApproves() {
        String first = packages.publish(FORM, Packages.withASong());
        packages.publish(FORM, OwnModels.text(FORM));
        assertThat(forms.find(FORM).orElseThrow().usable().field("song")).isEmpty();
        String again = pages.post(DANA, first + "/back").location();
        assertThat(pages.get(DANA, again).html())
                .contains("Back to package " + Packages.idOf(first) + ": Because of a song.");
        packages.send(again);
        packages.approve(again);
        assertThat(forms.find(FORM).orElseThrow().usable().field("song")).isPresent();
        assertThat(store.find(Packages.idOf(again)).orElseThrow().sha256())
                .isEqualTo(store.find(Packages.idOf(first)).orElseThrow().sha256());
    }

    @Test
    void aStart_leavesOutWhatCameWithAPackage() {
        int all = start.getDeploymentResources().size();
        assertThat(all).isEqualTo(OwnModels.files().size());
        packages.publish(FORM, Packages.withASong());
        assertThat(start.getDeploymentResources()).isEmpty();
        assertThat(pages.get(DANA, "/studio/packages").text())
                .contains("Folders and engine differ", FORM + " is another one in the folder; in force since package");
        String fromFolders = pages.post(DANA, "/studio/packages/from-folders").location();
        assertThat(pages.get(DANA, fromFolders).text()).contains(FORM + " changed", "As the folders have it");
    }

    @Test
    void thePackages_areReadPageByPage() {
        for (int i = 0; i < 21; i++) {
            packages.begin();
        }
        Page first = pages.get(HOPE, "/studio/packages");
        assertThat(first.html().split("data-label=\"Package \"", -1)).hasSize(21);
        String next = first.html().replaceFirst("(?s).*(/studio/packages\\?before=\\d+).*", "$1");
        assertThat(pages.get(HOPE, next).html().split("data-label=\"Package \"", -1))
                .hasSize(2);
    }

    @Test
    void packages_areForDesignersAndHeadsOfService() {
        String home = packages.begin();
        for (String nobody : List.of("tess.team", "ada.admin", "ari.auditor", "fiona.frontdoor")) {
            assertThat(pages.get(nobody, home).status()).isEqualTo(403);
            assertThat(pages.get(nobody, home + "/folders").status()).isEqualTo(403);
        }
        assertThat(pages.post(HOPE, home + "/sending", "notes", "Not mine.").status())
                .isEqualTo(403);
        assertThat(pages.post(DANA, home + "/dropping", "seen", "0").location()).isEqualTo("/studio/packages");
        assertThat(pages.post(DANA, home + "/sending", "seen", "1", "notes", "Gone.")
                        .status())
                .isEqualTo(404);
    }

    private byte[] download(String home) {
        ModelPackage one = store.find(Packages.idOf(home)).orElseThrow();
        return FolderZip.write(files.contents(one.id()));
    }

    private List<String> pathsOf(String home) throws Exception {
        assertThat(pages.get(HOPE, home + "/folders").status()).isEqualTo(200);
        List<String> paths = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(download(home)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                paths.add(entry.getName());
            }
        }
        assertThat(paths).isSorted();
        assertThat(jdbc.sql("select count(*) from model_package_file where package_id = :id")
                        .param("id", Packages.idOf(home))
                        .query(Integer.class)
                        .single())
                .isEqualTo(paths.size());
        return paths;
    }
}
