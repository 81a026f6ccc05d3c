package org.sweetline.schema;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the state that this version needs: forward only, and safe at each start and on several nodes at
 * once. It begins while the container still puts the beans together, since a first start waits for both.
 */
public class SchemaMigration implements Extension {

    private final CompletableFuture<Void> migrated = new CompletableFuture<>();

    void begin(@Observes BeforeBeanDiscovery beans) {
        ClassLoader product = SchemaMigration.class.getClassLoader();
        Thread thread = new Thread(() -> migrate(product), "schema migration");
        thread.setContextClassLoader(product);
        thread.start();
    }

    /** Nothing may use the database before; throws what went wrong. */
    public void await() {
        try {
            migrated.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void migrate(ClassLoader product) {
        try {
            Flyway.configure(product)
                    .dataSource(SweetlineDataSource.patient())
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            migrated.complete(null);
        } catch (RuntimeException | Error failed) {
            migrated.completeExceptionally(failed);
        }
    }
}
