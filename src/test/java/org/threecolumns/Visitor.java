package org.threecolumns;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/** Somebody who comes over HTTP, with a cookie jar of their own and, when named, with HTTP Basic. */
public final class Visitor {

    private static final String PASSWORD = "three-columns";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;
    private final String basic;

    private Visitor(Environment environment, String basic) {
        this.address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        this.basic = basic;
    }

    public static Visitor stranger(Environment environment) {
        return new Visitor(environment, null);
    }

    public static Visitor named(Environment environment, String username) {
        String login = username + ":" + PASSWORD;
        return new Visitor(
                environment, "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    /** Logs in by the page, as a browser would. */
    public Visitor login(String username) {
        String page = get("/login").body();
        String token = page.replaceFirst("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        form("/login", Map.of("username", username, "password", PASSWORD, "_csrf", token));
        return this;
    }

    public Reply get(String path) {
        return send("GET", path, null, "application/json");
    }

    public Reply json(String method, String path, String body) {
        return send(method, path, body, "application/json");
    }

    public Reply form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, body, "application/x-www-form-urlencoded");
    }

    /** Hands in one file as a browser's form does. */
    public Reply upload(String path, String field, String fileName, String content) {
        String body =
                """
                --edge\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                By hand\r
                --edge\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --edge--\r
                """
                        .formatted(field, fileName, content);
        return send("POST", path, body, "multipart/form-data; boundary=edge");
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name))
                .map(c -> c.getValue())
                .findFirst()
                .orElse("");
    }

    private Reply send(String method, String path, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json, text/html;q=0.9, */*;q=0.1")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (basic != null) {
            request.header("Authorization", basic);
        }
        if (!cookie("XSRF-TOKEN").isEmpty()) {
            request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return Reply.ofHttp(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
