package io.pingwall.machine;

import io.pingwall.language.Phrases;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks the build's own place which version is the newest, and compares. Nothing is downloaded
/// beyond that line, nothing is installed, and nothing is sent that tells who asks.
public final class NewVersions {
    private static final Phrases SAY = Phrases.of(NewVersions.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 1024;

    /// What came of asking.
    ///
    /// @param sentence for a person
    public record Answer(Kind kind, String sentence) {}

    public enum Kind {
        /// There is none that is newer.
        NEWEST,
        NEWER,
        /// Nobody could be asked, or nothing sensible came back.
        UNKNOWN
    }

    private final Build build;

    public NewVersions(Build build) {
        this.build = build;
    }

    public boolean hasPlace() {
        return !build.updates().isEmpty();
    }

    /// Waits for the network, up to some seconds: never on the JavaFX thread.
    public Answer ask() throws InterruptedException {
        if (!hasPlace()) {
            return new Answer(Kind.UNKNOWN, SAY.of("no-place"));
        }
        URI place;
        try {
            place = URI.create(build.updates());
        } catch (IllegalArgumentException _) {
            return unknown(SAY.of("not-https", build.updates()));
        }
        if (!isAllowed(place)) {
            return unknown(SAY.of("not-https", build.updates()));
        }
        return answer(place);
    }

    /// In the clear only within this machine, as tests do.
    private static boolean isAllowed(URI place) {
        var host = place.getHost();
        if (host == null) {
            return false;
        }
        return "https".equalsIgnoreCase(place.getScheme())
                || ("http".equalsIgnoreCase(place.getScheme())
                        && host.matches("127(\\.\\d{1,3}){3}|\\[::1]|localhost"));
    }

    private Answer answer(URI place) throws InterruptedException {
        try (var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        // never from https to http
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(PATIENCE)
                        .build()) {
            try {
                var request =
                        HttpRequest.newBuilder(place)
                                .timeout(PATIENCE)
                                .header("User-Agent", "Pingwall")
                                .build();
                var body =
                        BodyHandlers.limiting(
                                BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES);
                return judged(
                        // also the time that the body takes
                        client.sendAsync(request, body)
                                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException _) {
                return slow();
            } catch (ExecutionException e) {
                return failed(place, e.getCause() == null ? e : e.getCause());
            } finally {
                client.shutdownNow();
            }
        }
    }

    private Answer judged(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            return unknown(SAY.of("answered-with", String.valueOf(response.statusCode())));
        }
        var line = response.body().lines().findFirst().orElse("").strip();
        var newest = Version.parse(line);
        var own = Version.parse(build.version());
        if (newest.isEmpty() || own.isEmpty()) {
            return unknown(SAY.of("no-version"));
        }
        return newest.get().compareTo(own.get()) > 0
                ? new Answer(
                        Kind.NEWER,
                        SAY.of("newer", newest.get().toString(), build.version(), page()))
                : new Answer(Kind.NEWEST, SAY.of("newest", build.version()));
    }

    /// Where a person gets it: the page that the file belongs to.
    private String page() {
        return build.updates().replaceFirst("(/download)?/[^/]*$", "");
    }

    private static Answer failed(URI place, Throwable cause) {
        var reason = String.valueOf(cause.getMessage());
        return switch (cause) {
            case HttpTimeoutException _ -> slow();
            case ConnectException _ -> unknown(SAY.of("not-reached", place.getHost()));
            case IOException _ when reason.contains("capacity") -> unknown(SAY.of("no-version"));
            default -> unknown(SAY.of("failed", place.getHost(), reason));
        };
    }

    private static Answer slow() {
        return unknown(SAY.of("slow", PATIENCE.toSeconds()));
    }

    private static Answer unknown(String why) {
        return new Answer(Kind.UNKNOWN, SAY.of("not-asked", why));
    }
}
