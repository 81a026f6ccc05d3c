package org.sweetline.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The way from a command line to a product that answers. */
public final class Launch {
    private final Configuration configuration;
    private final Shutdown shutdown;

    private Launch(Configuration configuration, Shutdown shutdown) {
        this.configuration = configuration;
        this.shutdown = shutdown;
    }

    public static void main(String[] words) {
        Shutdown shutdown = new Shutdown();
        ServerLog.keepOffTheConsole();
        try {
            Arguments arguments = Arguments.parse(List.of(words));
            if (arguments.help() || arguments.version()) {
                Console.say(arguments.help() ? Arguments.USAGE : "Sweetline " + version());
                return;
            }
            Server.prepareProcess();
            Configuration configuration = Configuration.read(
                    Path.of("config", "sweetline.properties"), System.getenv(), System.getProperties());
            new Launch(configuration, shutdown).start(arguments);
        } catch (RuntimeException | Error failed) {
            fail(shutdown, failed);
        }
    }

    private void start(Arguments arguments) {
        SecondCompiler.Use second = SecondCompiler.begin(configuration);
        Path home = home();
        Path product = product(home);
        int port = HttpPort.free(configuration.port(HttpPort.KEY, 8080));
        configuration.set(HttpPort.KEY, Integer.toString(port));
        DataFolder data = data(arguments);
        shutdown.onSignals();

        CompletableFuture<DatabaseAccess> database = database(data, home);
        Optional<Demo> demo = arguments.demo()
                ? Optional.of(Demo.start(home.resolve("lib").resolve("town"), data, configuration))
                : Optional.empty();
        demo.ifPresent(town -> shutdown.stopTownWith(town::close));
        Server server = Server.boot(data, port);
        shutdown.stopServerWith(server::stop);
        database.join().handOn(configuration);
        configuration.handOn(System.getProperties());
        server.deploy(product);
        server.open();
        Readiness.await(port);
        if (configuration.flag("sweetline.migrate.and.exit")) {
            Console.say("The database is ready for this version of Sweetline.");
            shutdown.end(0);
        }
        sayReady(port, demo);
        SecondCompiler.started(second);
        shutdown.waitForEnd();
    }

    private DataFolder data(Arguments arguments) {
        DataFolder data =
                DataFolder.take(Path.of(configuration.text("sweetline.data", arguments.demo() ? "data-demo" : "data")));
        configuration.set("sweetline.data", data.path().toString());
        ServerLog.openIn(data.in("logs"));
        return data;
    }

    private void sayReady(int port, Optional<Demo> demo) {
        String address = configuration
                .text("sweetline.public.url", "http://localhost:" + port)
                .replaceFirst("/+$", "");
        // The town brings accounts of its own: its sign-in lines say more than a link for a first one.
        Console.say(demo.isPresent() ? Readiness.plainLine(address) : Readiness.line(address));
        demo.ifPresent(town -> town.productReady("http://localhost:" + port).forEach(Console::say));
    }

    /** Begins with the database beside the server's boot; when it fails, the server is not waited for. */
    private CompletableFuture<DatabaseAccess> database(DataFolder data, Path home) {
        Optional<String> external = configuration.text("sweetline.database.url");
        CompletableFuture<DatabaseAccess> access;
        if (external.isPresent()) {
            access = CompletableFuture.supplyAsync(
                    () -> DatabaseAccess.external(configuration, external.get()).checked());
        } else {
            Path programs = home.resolve("lib").resolve("postgresql.tar.gz");
            CompletableFuture<EmbeddedDatabase> embedded =
                    CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(data, programs));
            shutdown.stopDatabaseWith(embedded.handle((started, failed) -> failed == null ? started::close : () -> {}));
            access = embedded.thenApply(EmbeddedDatabase::access);
        }
        // In a thread of its own: the end waits for the database's future, which this one must not hold up.
        access.whenCompleteAsync((ready, failed) -> {
            if (failed != null) {
                fail(shutdown, failed);
            }
        });
        return access;
    }

    private static void fail(Shutdown shutdown, Throwable problem) {
        StartFailure failure = StartFailure.of(problem, "Sweetline could not start: " + problem.getMessage());
        System.getLogger("sweetline").log(System.Logger.Level.ERROR, failure.line(), failure);
        shutdown.fail(failure.line());
    }

    /** The WAR, unpacked by the build: the server would unpack its four thousand files at each start. */
    private static Path product(Path home) {
        Path product = home.resolve("lib").resolve("product");
        if (!Files.isDirectory(product.resolve("WEB-INF"))) {
            throw new StartFailure(product + " is missing; the whole folder lib belongs beside sweetline.jar.");
        }
        return product;
    }

    /** The folder of sweetline.jar: lib/ stands beside it. */
    private static Path home() {
        try {
            Path jar = Path.of(Launch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Objects.requireNonNull(jar.getParent());
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }

    private static String version() {
        String version = Launch.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
