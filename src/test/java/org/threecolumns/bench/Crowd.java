package org.threecolumns.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Many people with a session each, who look at pages at the same time, as browsers do: over HTTP, compressed. */
final class Crowd implements AutoCloseable {

    private static final String PASSWORD = "three-columns";

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final String address;
    private final List<HttpClient> people = new ArrayList<>();
    private final ExecutorService together;

    /** Logs them all in. */
    Crowd(String address, String username, int size) throws Exception {
        this.address = address;
        this.together = Executors.newFixedThreadPool(size);
        for (int i = 0; i < size; i++) {
            people.add(loggedIn(username));
        }
    }

    /** @param bytes of a page on the wire; @param processorMillis of the whole process for each page, those who ask included */
    record Seen(List<Double> millis, int bytes, double seconds, double processorMillis) {

        double share(double share) {
            List<Double> sorted = millis.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(sorted.size() * share)));
        }
    }

    /**
     * Everybody asks again and again.
     *
     * @param page the path that a person asks for, by their number
     * @param think from one asking to the next; nothing where they ask as soon as they have an answer
     */
    Seen look(IntFunction<String> page, Duration lasting, Duration think) throws Exception {
        long begun = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        List<Callable<Looked>> askings = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int person = i;
            long first = begun + think.toNanos() * person / people.size();
            askings.add(() -> askAgainAndAgain(person, page.apply(person), first, begun + lasting.toNanos(), think));
        }
        List<Double> millis = new ArrayList<>();
        int bytes = 0;
        for (Future<Looked> looked : together.invokeAll(askings)) {
            millis.addAll(looked.get().millis());
            bytes = looked.get().bytes();
        }
        double used = (MACHINE.getProcessCpuTime() - processor) / 1e6;
        return new Seen(millis, bytes, (System.nanoTime() - begun) / 1e9, used / millis.size());
    }

    private record Looked(List<Double> millis, int bytes) {}

    private Looked askAgainAndAgain(int person, String path, long first, long until, Duration think) throws Exception {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .build();
        List<Double> millis = new ArrayList<>();
        int bytes = 0;
        for (long next = first; next < until; next = think.isZero() ? System.nanoTime() : next + think.toNanos()) {
            waitUntil(next);
            long begun = System.nanoTime();
            HttpResponse<byte[]> answer = people.get(person).send(asked, BodyHandlers.ofByteArray());
            millis.add((System.nanoTime() - begun) / 1e6);
            bytes = answer.body().length;
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + ": " + answer.statusCode());
            }
        }
        return new Looked(millis, bytes);
    }

    private static void waitUntil(long moment) {
        for (long left; (left = moment - System.nanoTime()) > 0; ) {
            LockSupport.parkNanos(left);
        }
    }

    private HttpClient loggedIn(String username) throws Exception {
        HttpClient person =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String page = person.send(
                        HttpRequest.newBuilder(URI.create(address + "/login")).build(), BodyHandlers.ofString())
                .body();
        String token = page.replaceFirst("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        String fields = "username=" + username + "&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        HttpResponse<String> answer = person.send(
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new AssertionError("Not logged in: " + answer);
        }
        return person;
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        together.shutdown();
    }
}
