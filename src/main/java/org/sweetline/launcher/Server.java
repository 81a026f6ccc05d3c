package org.sweetline.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** The application server: booted empty, beside the database, and given the product once there is one. */
final class Server {
    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.enabled=";
    private static final String APPLICATION = "ROOT";
    private static final String POOL = "configs.config.server-config.thread-pools.thread-pool.http-thread-pool.";
    private static final List<String> SETTINGS = List.of(
            "configs.config.server-config.phone-home-runtime-configuration.enabled=false",
            HTTP + "server-header=false",
            HTTP + "xpowered-by=false",
            HTTP + "compression=on",
            HTTP + "compression-min-size-bytes=1024",
            HTTP + "compressable-mime-type=application/json,application/problem+json,text/html,text/plain,text/css,"
                    + "application/javascript,text/javascript,image/svg+xml,application/xml,text/xml",
            // Room for a long search: it shall get an answer in words, not a closed connection.
            HTTP + "header-buffer-length-bytes=98304",
            // Requests over one kept connection; the default of 256 makes busy clients connect anew all the time.
            HTTP + "max-connections=100000",
            HTTP + "timeout-seconds=30",
            // For a single read that brings nothing; how long a body may take as a whole, the product says.
            NETWORK + "transports.transport.tcp.read-timeout-millis=20000",
            POOL + "min-thread-pool-size=8",
            // More than all may keep who are inside, at the doors, and on slow lines.
            POOL + "max-thread-pool-size=600");

    private static final Duration DRAIN_PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final PayaraMicroRuntime runtime;
    private final AdminCommandRunner admin;
    private final Path logs;

    private Server(PayaraMicroRuntime runtime, AdminCommandRunner admin, Path logs) {
        this.runtime = runtime;
        this.admin = admin;
        this.logs = logs;
    }

    /** Must be called before anything else uses the network: some of these are read once. */
    static void prepareProcess() {
        try (InputStream in = Server.class.getResourceAsStream("/MICRO-INF/payara-boot.properties")) {
            Properties defaults = new Properties();
            defaults.load(Objects.requireNonNull(in, "payara-micro.jar is not on the class path"));
            defaults.setProperty("product.name", "");
            // The server brings its own list of authorities, in which some have expired; Java's is kept up to date.
            Path authorities = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
            if (Files.isReadable(authorities)) {
                defaults.setProperty("javax.net.ssl.trustStore", authorities.toString());
            }
            defaults.stringPropertyNames().stream()
                    .filter(name -> System.getProperty(name) == null)
                    .forEach(name -> System.setProperty(name, defaults.getProperty(name)));
        } catch (IOException unreadable) {
            throw new StartFailure(
                    "lib/payara-micro.jar cannot be read; build or install Sweetline again.", unreadable);
        }
    }

    static Server boot(DataFolder data, int port) {
        try {
            PayaraMicroBoot payara = server();
            payara.setRootDir(data.fresh("server").toFile());
            payara.setNoHazelcast(true);
            payara.setPrintLogo(false);
            payara.setHttpPort(port);
            payara.setPreBootHandler(Server::configure);
            AtomicReference<AdminCommandRunner> admin = new AtomicReference<>();
            payara.setPostBootHandler(admin::set);
            PayaraMicroRuntime runtime = payara.bootStrap();
            return new Server(
                    runtime, Objects.requireNonNull(admin.get(), "no commands after the boot"), data.in("logs"));
        } catch (IOException | BootstrapException | ReflectiveOperationException failed) {
            throw StartFailure.of(failed, "The server does not start; the log in " + data.in("logs") + " says why.");
        }
    }

    /**
     * The server itself, from the class path. Its own way in, {@code PayaraMicro.getInstance()}, expects all libraries
     * packed into one jar and reads each class out of a jar in a jar, which takes a quarter of a start.
     */
    private static PayaraMicroBoot server() throws ReflectiveOperationException {
        URI jar = URI.create(PayaraMicro.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        System.setProperty("fish.payara.micro.BootJar", jar.toString());
        // What lies there is trusted by the server's policy.
        System.setProperty(
                "fish.payara.micro.UnpackDir", Path.of(jar.resolve(".")).toString());
        return (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
    }

    /** The deployer answers "yes" to some refused applications too: what counts is the list of those that run. */
    void deploy(Path product) {
        boolean accepted = runtime.deploy(APPLICATION, "/", product.toFile());
        if (!accepted || !runtime.getDeployedApplicationNames().contains(APPLICATION)) {
            throw new StartFailure(System.getProperty(
                    "sweetline.start.failure", "The product could not be deployed; the log in " + logs + " says why."));
        }
    }

    /** From now on it is reached: while it is deployed the server would answer in its place, that something is broken. */
    void open() {
        ClusterCommandResult opened = admin.run("set", LISTENER + true);
        if (opened.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            throw new StartFailure("The server cannot listen for requests: " + opened.getOutput());
        }
    }

    /** Lets the requests in hand end, takes no new ones, then goes. */
    void stop() {
        try {
            System.setProperty("sweetline.stopping", "true");
            drain();
            runtime.shutdown();
        } catch (BootstrapException | RuntimeException failed) {
            System.getLogger("sweetline").log(System.Logger.Level.WARNING, "The server did not stop cleanly", failed);
        }
    }

    private static void drain() {
        long deadline = System.nanoTime() + DRAIN_PATIENCE.toNanos();
        while (requestsInHand() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Threads of the server that are inside a request, told by what they are doing: the pool keeps no such number. */
    private static long requestsInHand() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("http-thread-pool"))
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("org.apache.catalina.")))
                .count();
    }

    private static void configure(AdminCommandRunner admin) {
        SETTINGS.forEach(setting -> admin.run("set", setting));
        admin.run("set", LISTENER + false);
    }
}
