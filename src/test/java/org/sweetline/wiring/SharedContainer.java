package org.sweetline.wiring;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/** One server with one deployment and a database of its own; later deployments, all alike, are answered with the first. */
public class SharedContainer extends PayaraMicroDeployableContainer {
    private static final String RUNNER = "ArquillianServletRunnerEE9";

    private @Nullable ProtocolMetaData deployed;
    private @Nullable Archive<?> archive;
    private @Nullable EmbeddedPostgres database;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        try {
            database =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            Path data = Files.createTempDirectory("sweetline-wiring-");
            configuration.setCmdOptions(String.join(
                    " ",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    "-Djava.io.tmpdir=" + escaped(data),
                    "-Dsweetline.data=" + escaped(data),
                    "-Dsweetline.database.url=" + database.getJdbcUrl("postgres", "postgres"),
                    "-Dsweetline.database.user=postgres",
                    "-Dsweetline.database.password=postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.setup(configuration);
    }

    /** The adapter cuts its options at spaces. */
    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\ ");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> whole) throws DeploymentException {
        ProtocolMetaData known = deployed;
        if (known != null) {
            return known;
        }
        HTTPContext found =
                super.deploy(whole).getContexts(HTTPContext.class).iterator().next();
        // What the adapter reads from the server's log now and then lacks the runner.
        HTTPContext context = new HTTPContext("127.0.0.1", found.getPort());
        context.add(new Servlet(RUNNER, ""));
        ProtocolMetaData fresh = new ProtocolMetaData().addContext(context);
        archive = whole;
        deployed = fresh;
        return fresh;
    }

    @Override
    public void undeploy(Archive<?> whole) {
        // The next test class goes on with it.
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            if (archive != null) {
                super.undeploy(archive);
            }
            super.stop();
            if (database != null) {
                database.close();
            }
        } catch (DeploymentException | IOException e) {
            throw new LifecycleException("The server did not stop", e);
        }
    }
}
