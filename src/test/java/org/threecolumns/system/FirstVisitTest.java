package org.threecolumns.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.threecolumns.ProductTest;
import org.threecolumns.process.LargeFamily;

/** What goes over the wire when somebody opens a stage with a full map for the first time. See docs/benchmarks.md. */
@ProductTest
class FirstVisitTest {

    private static final int MOST_BYTES = 120_000;
    private static final Pattern FETCHED = Pattern.compile(
            "(?:<link rel=\"(?:icon|stylesheet)\" href|<script type=\"module\" src)=\"([^\"]+)\"|^import (?:.* from )?'([^']+)'",
            Pattern.MULTILINE);

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private String address;

    @Test
    void fullMapIsALightPageAndItsLooksAreKept(@Autowired LargeFamily families, @Autowired Environment environment)
            throws Exception {
        address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        login();
        Map<String, HttpResponse<byte[]>> fetched = new LinkedHashMap<>();
        fetch("/stages/" + families.atReview(200, 300).id(), fetched);
        assertThat(fetched.keySet())
                .anyMatch(path -> path.endsWith("/app.css"))
                .anyMatch(path -> path.endsWith("/grow.js"));
        assertThat(fetched.values().stream()
                        .mapToInt(answer -> answer.body().length)
                        .sum())
                .as(() -> weights(fetched))
                .isLessThanOrEqualTo(MOST_BYTES);
        fetched.forEach((path, answer) -> assertThat(answer.headers().firstValue("Cache-Control"))
                .as(path)
                .hasValueSatisfying(kept -> assertThat(kept)
                        .contains(path.startsWith("/stages/") ? "no-store" : "max-age=31536000, public, immutable")));
    }

    /** The page and all that it, its styles and its scripts ask for, each once. */
    private void fetch(String path, Map<String, HttpResponse<byte[]>> fetched) throws Exception {
        if (fetched.containsKey(path)) {
            return;
        }
        HttpResponse<byte[]> answer = browser.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        fetched.put(path, answer);
        Matcher next = FETCHED.matcher(path.endsWith(".css") ? "" : text(answer));
        while (next.find()) {
            String found = next.group(1) == null ? next.group(2) : next.group(1);
            fetch(URI.create(path).resolve(found).getPath(), fetched);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws Exception {
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        byte[] bytes =
                packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String weights(Map<String, HttpResponse<byte[]>> fetched) {
        StringBuilder weights = new StringBuilder();
        fetched.forEach((path, answer) ->
                weights.append(path).append(": ").append(answer.body().length).append('\n'));
        return weights.toString();
    }

    private void login() throws Exception {
        String page = browser.send(
                        HttpRequest.newBuilder(URI.create(address + "/login")).build(), BodyHandlers.ofString())
                .body();
        String token = page.replaceFirst("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        String fields =
                "username=lena.lead&password=three-columns&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        browser.send(
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.discarding());
    }
}
