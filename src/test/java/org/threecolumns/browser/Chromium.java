package org.threecolumns.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The one Chromium of a test run, started when the first browser test asks for it. */
final class Chromium {

    private static final Path PROGRAM = Path.of(System.getProperty("threecolumns.chromium", "/usr/bin/chromium"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    /** Skips the calling test, and says why, on a machine without Chromium. */
    static synchronized Browser get() {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM),
                "Browser tests are skipped: there is no Chromium at " + PROGRAM
                        + ". Install it (Debian: apt-get install chromium) or name it with -Dthreecolumns.chromium=...");
        if (browser == null) {
            Playwright playwright = Playwright.create();
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
