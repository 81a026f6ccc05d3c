package org.sweetline.channels.shop.imports;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Lets the next batch be read while one, and never more, is being written. */
final class WriteBehind {
    private final Executor executor;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    interface Writing {
        void run() throws SQLException;
    }

    WriteBehind(Executor executor) {
        this.executor = executor;
    }

    /** Waits for the write before, whose failure is thrown here. */
    void write(Writing next) throws SQLException {
        finish();
        writing = CompletableFuture.runAsync(
                () -> {
                    try {
                        next.run();
                    } catch (SQLException failed) {
                        throw new CompletionException(failed);
                    }
                },
                executor);
    }

    void finish() throws SQLException {
        try {
            writing.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof SQLException inDatabase) {
                throw inDatabase;
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            writing = CompletableFuture.completedFuture(null);
        }
    }
}
