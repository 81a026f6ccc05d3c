package org.sweetline.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.signal.Pace;

/**
 * target/sweetline.jar as a process of its own, on a free port and with data of its own, in a town of the test's.
 *
 * <p>Most tests share one, so they must not mind what others have left there: each brings people of its own.
 */
public final class SweetlineServer implements AutoCloseable {
    public static final String ADMIN_EMAIL = "alex@sweetline.example";
    public static final String PASSWORD = "warm socks in november";
    public static final String WEBHOOK_SECRET = "a secret that shops sign with";
    public static final String ADMIN_TOKEN = "swl_integration-tests-0123456789";

    private static final Duration START_PATIENCE = Duration.ofMinutes(4);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Pattern READY = Pattern.compile("Sweetline is ready[^\\r\\n]*?(https?://\\S+)");

    private final Town town;
    private final Map<String, String> environment = new HashMap<>();
    private final ProductFolder folder;
    private final Desk desk = new Desk(this);
    private @Nullable Process process;
    private URI address = URI.create("http://localhost");
    private String firstLink = "";
    private boolean asShipped;

    private SweetlineServer(String name, Pace pace) {
        town = new Town(pace);
        folder = ProductFolder.make(name);
        environment.put("SWEETLINE_HTTP_PORT", "0");
        environment.put("SWEETLINE_DATA", folder.data().toString());
        environment.put("SWEETLINE_ADMIN_TOKEN", ADMIN_TOKEN);
        // The full number takes a second a sign-in, and each test hires people.
        environment.put("SWEETLINE_PASSWORD_ROUNDS", "10000");
        environment.put("SHOPIFY_WEBHOOK_SECRET", WEBHOOK_SECRET);
        environment.put("WOOCOMMERCE_WEBHOOK_SECRET", WEBHOOK_SECRET);
        environment.putAll(town.environment());
    }

    /** The one that all tests of this run share; it is started when it is first needed. */
    public static SweetlineServer shared() {
        return Shared.SERVER;
    }

    /** One for a test that kills it, or that needs an empty desk. Its port stays the same through restarts. */
    public static SweetlineServer alone(String name) {
        return alone(name, Pace.instant());
    }

    /** One in a town in which people speak and wait as fast as that. */
    public static SweetlineServer alone(String name, Pace pace) {
        SweetlineServer server = new SweetlineServer(name, pace);
        return server.with("SWEETLINE_HTTP_PORT", Integer.toString(FreePort.find()));
    }

    /** One whose phones ring as long as real ones do, so that people at a browser come to it; words take no time. */
    public static SweetlineServer withPatientPhones(String name) {
        SweetlineServer server = alone(name, Pace.waitingAt(1));
        return server.with("SWEETLINE_DEMO_TOWN", server.town().phone().url());
    }

    public SweetlineServer with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Started as the README says, not for a short life: slower at first, quicker when it has been up for minutes. */
    public SweetlineServer asShipped() {
        asShipped = true;
        return this;
    }

    public SweetlineServer withAdministrator() {
        return with("SWEETLINE_ADMIN_EMAIL", ADMIN_EMAIL).with("SWEETLINE_ADMIN_PASSWORD", PASSWORD);
    }

    public SweetlineServer start() {
        launch();
        awaitReady();
        return this;
    }

    /** Begins to start, for a test that kills it on the way. */
    public void launch() {
        process = folder.launch(environment, asShipped);
    }

    public void awaitReady() {
        try {
            await().dontCatchUncaughtExceptions()
                    .atMost(START_PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .failFast(
                            "The product ended while it started",
                            () -> !running().isAlive())
                    .until(() -> readyAddress().isPresent());
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            throw new AssertionError("The product did not start.\n" + folder.tail(), e);
        }
        URI said = URI.create(readyAddress().orElseThrow());
        firstLink = said.getPath();
        address = URI.create("http://localhost:" + port(said));
        town.phone().connect(address.toString(), address.toString());
    }

    /** A node that is told the public address of another one says that address. */
    private int port(URI said) {
        int own = Integer.parseInt(environment.getOrDefault("SWEETLINE_HTTP_PORT", "0"));
        return own == 0 ? said.getPort() : own;
    }

    /** As kill -9 does. */
    public void kill() {
        try {
            running().destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Town town() {
        return town;
    }

    /** Who works here, signed in. */
    public Desk desk() {
        return desk;
    }

    public URI address() {
        return address;
    }

    /** The path of the one-time link that was printed, "/" when there was none. */
    public String firstLink() {
        return firstLink;
    }

    public Path data() {
        return folder.data();
    }

    /** Its process, for who asks the machine how it does. */
    public long pid() {
        return running().pid();
    }

    public ApiClient anonymous() {
        return new ApiClient(address);
    }

    /** The administrator's programs: everything is permitted. */
    public ApiClient program() {
        return anonymous().withToken(ADMIN_TOKEN);
    }

    /** The end of the log, for a failing test to show. */
    public String log() {
        return folder.tail();
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
            end(running);
        }
        folder.keepLogs();
        folder.delete();
        town.close();
    }

    private static void end(Process running) {
        try {
            if (!running.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running.destroyForcibly();
        }
    }

    private Optional<String> readyAddress() {
        try {
            Matcher matcher = READY.matcher(Files.readString(folder.said()));
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process running() {
        return Objects.requireNonNull(process, "not launched");
    }

    private static final class Shared {
        private static final SweetlineServer SERVER = started();

        private static SweetlineServer started() {
            SweetlineServer server = new SweetlineServer("shared", Pace.instant()).withAdministrator();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server.start();
        }
    }
}
