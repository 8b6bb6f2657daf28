package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.threecolumns.ProductRun;

/** The server is started anew while somebody types: it forgets who was logged in, and no word. */
class RestartTest {

    @TempDir
    private Path directory;

    private int port;
    private ConfigurableApplicationContext server;
    private Worker worker;

    @BeforeEach
    void sitDown() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        worker = new Worker(port, true);
        start();
    }

    @AfterEach
    void leave() {
        worker.close();
        server.close();
    }

    @Test
    void wordsTypedBeforeAndDuringARestart_areThereAfterwards() {
        worker.logIn("fiona.frontdoor").open("/contacts/new?q=Isolde");
        worker.type("What did they say, in their own words?", "Nobody was home when they came.")
                .type("Children, one on each line", "Isolde, 4")
                .press("Record and start the map");
        box().pressSequentially("Nobody was home.");
        told("Saved at");
        server.close();
        box().pressSequentially(" The door stood open.");
        told("No connection");
        start();
        told("logged out");
        worker.page().locator("#kept a").click();
        worker.type("User name", "fiona.frontdoor")
                .type("Password", "three-columns")
                .press("Log in");
        told("Saved at");
        worker.open(worker.path());
        assertThat(worker.page().locator("#column-WORRIES ~ .tc-item textarea").all())
                .extracting(Locator::inputValue)
                .containsExactly("Nobody was home. The door stood open.");
    }

    private Locator box() {
        return worker.page().locator("#new-WORRIES");
    }

    private void told(String words) {
        worker.page()
                .waitForCondition(
                        () -> worker.page().locator("#kept").innerText().contains(words));
    }

    private void start() {
        server = ProductRun.start(
                "server.port=" + port, "spring.datasource.url=jdbc:h2:file:" + directory.resolve("db"));
    }
}
