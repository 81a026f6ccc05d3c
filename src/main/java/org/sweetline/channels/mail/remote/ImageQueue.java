package org.sweetline.channels.mail.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/**
 * Fetches a few pictures at a time. Who waits for one holds a thread of the web server, so few may wait, and who waits in
 * vain leaves nothing behind that asks the sender later.
 */
final class ImageQueue implements AutoCloseable {

    static final int AT_ONCE = 6;
    static final int WAITING = 12;

    private final Source source;
    private final Duration patience;
    private final Semaphore places = new Semaphore(WAITING);
    private final ThreadPoolExecutor hands = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), named("remote images"));

    /** Where pictures come from. */
    interface Source {
        ImageFetch.Image fetch(RemoteUrl url) throws IOException;
    }

    ImageQueue(Source source, Duration patience) {
        this.source = source;
        this.patience = patience;
        this.hands.allowCoreThreadTimeOut(true);
    }

    ImageFetch.Image fetch(RemoteUrl url) {
        if (!places.tryAcquire()) {
            throw tooMany();
        }
        try {
            return waited(new FutureTask<>(() -> source.fetch(url)));
        } finally {
            places.release();
        }
    }

    int waiting() {
        return WAITING - places.availablePermits();
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }

    static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private ImageFetch.Image waited(FutureTask<ImageFetch.Image> image) {
        try {
            hands.execute(image);
            return image.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        } catch (RejectedExecutionException | TimeoutException e) {
            throw tooMany();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notFetched("The product stops.");
        } finally {
            image.cancel(true);
            hands.remove(image);
        }
    }

    private static ProblemException fault(@Nullable Throwable cause) {
        if (cause instanceof NotFetched fault && !fault.isForNow()) {
            return new ProblemException(RemoteImageProblem.UNUSABLE, String.valueOf(fault.getMessage()));
        }
        return notFetched(cause instanceof IOException fault ? String.valueOf(fault.getMessage()) : "It failed.");
    }

    private static ProblemException tooMany() {
        return notFetched("Too many pictures are being fetched at this moment.");
    }

    private static ProblemException notFetched(String why) {
        return new ProblemException(RemoteImageProblem.NOT_FETCHED, why);
    }
}
