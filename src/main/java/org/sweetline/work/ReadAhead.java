package org.sweetline.work;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Reads the next part in another thread while somebody works on the one before, so that neither waits for the other. */
public final class ReadAhead<T> {

    private final Source<T> source;
    private final Executor executor;
    private CompletableFuture<Optional<T>> coming;

    /** Gives part after part, then empty. It is asked by one thread at a time. */
    public interface Source<T> {
        Optional<T> next() throws SQLException;
    }

    public ReadAhead(Source<T> source) {
        this(source, executor());
    }

    ReadAhead(Source<T> source, Executor executor) {
        this.source = source;
        this.executor = executor;
        this.coming = read();
    }

    public Optional<T> next() throws SQLException {
        Optional<T> part = await();
        if (part.isPresent()) {
            coming = read();
        }
        return part;
    }

    private CompletableFuture<Optional<T>> read() {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return source.next();
                    } catch (SQLException e) {
                        throw new CompletionException(e);
                    }
                },
                executor);
    }

    private Optional<T> await() throws SQLException {
        try {
            return coming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SQLException trouble) {
                throw trouble;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The container's, where there is one. */
    private static Executor executor() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        } catch (NamingException e) {
            return ForkJoinPool.commonPool();
        }
    }
}
