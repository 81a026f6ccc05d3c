package org.sweetline.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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
        try {
            Arguments arguments = Arguments.parse(List.of(words));
            if (arguments.help() || arguments.version()) {
                Console.say(arguments.help() ? Arguments.USAGE : "Sweetline " + version());
                return;
            }
            Server.prepareProcess();
            Configuration configuration =
                    Configuration.read(Path.of("config", "sweetline.properties"), System.getenv(), System.getProperties());
            new Launch(configuration, shutdown).start(arguments);
        } catch (StartFailure | CompletionException failed) {
            StartFailure failure = StartFailure.of(failed, "Sweetline could not start: " + failed.getMessage());
            System.getLogger("sweetline").log(System.Logger.Level.ERROR, failure.line(), failed);
            shutdown.fail(failure.line());
        }
    }

    private void start(Arguments arguments) {
        Path war = war();
        int port = HttpPort.free(configuration.port(HttpPort.KEY, 8080));
        configuration.set(HttpPort.KEY, Integer.toString(port));
        DataFolder data = DataFolder.take(Path.of(configuration.text("sweetline.data", arguments.demo() ? "data-demo" : "data")));
        configuration.set("sweetline.data", data.path().toString());
        ServerLog.openIn(data.in("logs"));
        shutdown.onSignals();

        CompletableFuture<DatabaseAccess> database = CompletableFuture.supplyAsync(() -> database(data));
        Server server = Server.boot(data, port);
        shutdown.stopServerWith(server::stop);
        database.join().handOn(configuration);
        configuration.handOn(System.getProperties());
        server.deploy(war);
        Readiness.await(port);
        Console.say(Readiness.line(configuration, port));
    }

    private DatabaseAccess database(DataFolder data) {
        return configuration
                .text("sweetline.database.url")
                .map(url -> DatabaseAccess.external(configuration, url).checked())
                .orElseGet(() -> {
                    EmbeddedDatabase embedded = EmbeddedDatabase.start(data);
                    shutdown.stopDatabaseWith(embedded::close);
                    return embedded.access();
                });
    }

    private static Path war() {
        try {
            Path jar = Path.of(Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path war = jar.resolveSibling("ROOT.war");
            if (!Files.isRegularFile(war)) {
                throw new StartFailure(war + " is missing; it belongs beside " + jar.getFileName() + ".");
            }
            return war;
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }

    private static String version() {
        String version = Launch.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
