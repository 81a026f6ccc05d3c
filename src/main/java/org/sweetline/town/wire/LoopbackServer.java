package org.sweetline.town.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;

/** An HTTP server on 127.0.0.1 with one answerer for everything. */
public final class LoopbackServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LoopbackServer.class.getName());

    static {
        // Without it each small answer on a kept connection waits for the peer's delayed acknowledgement (40 ms).
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    /** Answers a request; whatever it throws becomes a 500. */
    @FunctionalInterface
    public interface Answerer {
        Answer answer(Ask ask) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private LoopbackServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Starts on the wished port, or on any free one when that is 0 or taken. */
    public static LoopbackServer start(String name, int wishedPort, Answerer answerer) {
        try {
            HttpServer server = bind(wishedPort);
            ExecutorService threads = Threads.pool(name);
            server.setExecutor(threads);
            server.createContext("/", exchange -> respond(exchange, answerer));
            server.start();
            return new LoopbackServer(server, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer bind(int wishedPort) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try {
            return HttpServer.create(new InetSocketAddress(loopback, wishedPort), 0);
        } catch (BindException e) {
            return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        }
    }

    private static void respond(HttpExchange exchange, Answerer answerer) throws IOException {
        try (exchange) {
            Answer answer = answerOrBlame(exchange, answerer);
            try {
                send(answer, exchange);
            } finally {
                answer.sent().run();
            }
        }
    }

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        if (answer.status() < 0) return;
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean bare = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.pour().size(answer.body()));
        if (!bare) answer.pour().pour(answer.body(), exchange.getResponseBody());
    }

    private static Answer answerOrBlame(HttpExchange exchange, Answerer answerer) throws IOException {
        try {
            return answerer.answer(Ask.of(exchange));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The town could not answer " + exchange.getRequestURI().getPath(),
                    e);
            return Answer.of(500, "text/plain; charset=utf-8", "The town stumbled.".getBytes(StandardCharsets.UTF_8));
        }
    }
}
