package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;

import io.pingwall.machine.NewVersions.Answer;
import io.pingwall.machine.NewVersions.Kind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

final class NewVersionsTest {
    private final List<Headers> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    NewVersionsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String place() {
        return "http://127.0.0.1:%d/pingwall/releases/latest/download/VERSION"
                .formatted(server.getAddress().getPort());
    }

    private void answer(int code, String body) {
        server.createContext(
                "/",
                exchange -> {
                    heard.add(exchange.getRequestHeaders());
                    var bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(code, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private static Answer ask(String version, String place) throws InterruptedException {
        return new NewVersions(new Build(version, place)).ask();
    }

    private Answer ask() throws InterruptedException {
        return ask("0.9.1", place());
    }

    private static Answer notAsked(String why) {
        return new Answer(
                Kind.UNKNOWN, "Whether there is a newer version could not be asked: " + why);
    }

    @Test
    void aNewerVersionIsToldWithItsPlace() throws InterruptedException {
        answer(200, "0.10.0\n");
        assertEquals(
                new Answer(
                        Kind.NEWER,
                        "There is a newer version, 0.10.0; this one is 0.9.1. It is at "
                                + place().replace("/download/VERSION", "")),
                ask());
    }

    @Test
    void theNewestVersionIsCalledSo() throws InterruptedException {
        answer(200, "0.9.1");
        assertEquals(new Answer(Kind.NEWEST, "This is the newest version, 0.9.1."), ask());
    }

    @Test
    void whoAsksSaysNothingOfHimself() throws InterruptedException {
        answer(200, "0.9.1");
        ask();
        var headers = heard.getFirst();
        assertEquals(List.of("Pingwall"), headers.get("User-agent"));
        assertTrue(
                Set.of("User-agent", "Host", "Connection", "Content-length")
                        .containsAll(headers.keySet()),
                headers.toString());
    }

    @Test
    void aRedirectIsFollowed() throws InterruptedException {
        answer(200, "v0.10.0");
        server.createContext(
                "/old",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", place());
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        var old = "http://127.0.0.1:%d/old".formatted(server.getAddress().getPort());
        assertEquals(Kind.NEWER, ask("0.9.1", old).kind());
    }

    @Test
    void whateverElseComesBackIsNoVersion() throws InterruptedException {
        answer(200, "<!DOCTYPE html>");
        assertEquals(notAsked("what is there is no version number."), ask());
    }

    @Test
    void noMoreThanAKilobyteIsRead() throws InterruptedException {
        answer(200, "0.10.0\n" + "x".repeat(2000));
        assertEquals(notAsked("what is there is no version number."), ask());
    }

    @Test
    void anErrorIsTold() throws InterruptedException {
        answer(404, "0.10.0");
        assertEquals(notAsked("the server answered 404."), ask());
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException, InterruptedException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertEquals(
                notAsked("127.0.0.1 can't be reached."),
                ask("0.9.1", "http://127.0.0.1:%d/VERSION".formatted(port)));
    }

    @Test
    void nothingIsAskedInTheClearBeyondThisMachine() throws InterruptedException {
        for (var place :
                List.of("http://192.0.2.1/VERSION", "ftp://127.0.0.1/VERSION", "a b", "VERSION")) {
            assertEquals(notAsked(place + " is not an https address."), ask("0.9.1", place));
        }
    }

    @Test
    void aBuildWithoutAPlaceSaysSo() throws InterruptedException {
        assertFalse(new NewVersions(new Build("0.9.1", "")).hasPlace());
        assertEquals(
                new Answer(Kind.UNKNOWN, "This build knows no place to ask for new versions."),
                ask("0.9.1", ""));
    }

    @Test
    void theBuildKnowsItsOwnVersion() {
        var build = Build.read();
        assertTrue(Version.parse(build.version()).isPresent(), build.version());
        assertFalse(build.updates().contains("$"), build.updates());
    }
}
