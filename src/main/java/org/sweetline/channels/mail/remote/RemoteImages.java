package org.sweetline.channels.mail.remote;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;
import org.sweetline.problem.ProblemException;
import org.sweetline.tickets.RemotePictures;

/** Gets a mail's pictures from where they lie, when somebody asks; a few at a time, and never for long. */
@ApplicationScoped
class RemoteImages {

    private static final int AT_ONCE = 6;
    private static final int WAITING = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RemotePictures pictures;
    private final RemoteImageShelf shelf;
    private final ScheduledExecutorService watch;
    private final ThreadPoolExecutor hands;
    private final ImageFetch fetch;

    @Inject
    RemoteImages(RemotePictures pictures, RemoteImageShelf shelf, Clock clock) {
        this.pictures = pictures;
        this.shelf = shelf;
        this.watch = Executors.newSingleThreadScheduledExecutor(named("remote images watch"));
        // A thread of its own each: looking up a name can take longer than anybody has told it to.
        this.hands = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), named("remote images"));
        this.hands.allowCoreThreadTimeOut(true);
        this.fetch = new ImageFetch(
                InetAddress::getAllByName,
                PublicAddress::admits,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                watch,
                clock);
    }

    /** @param number which of the mail's pictures */
    RemoteImage get(long entry, int number) throws SQLException {
        RemoteUrl url = pictures.address(entry, number)
                .flatMap(RemoteUrl::parse)
                .orElseThrow(() -> new ProblemException(
                        RemoteImageProblem.NO_SUCH_IMAGE, "This mail has no picture with this number."));
        RemoteImage known = shelf.find(entry, number).orElse(null);
        return known == null ? shelf.keep(entry, number, fetched(url)) : known;
    }

    @PreDestroy
    void stop() {
        hands.shutdownNow();
        watch.shutdownNow();
    }

    private ImageFetch.Image fetched(RemoteUrl url) {
        try {
            Future<ImageFetch.Image> image = hands.submit(() -> fetch.fetch(url));
            return image.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw notFetched(
                    e.getCause() instanceof IOException fault ? String.valueOf(fault.getMessage()) : "It failed.");
        } catch (RejectedExecutionException | TimeoutException e) {
            throw notFetched("Too many pictures are being fetched at this moment.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notFetched("The product stops.");
        }
    }

    private static ProblemException notFetched(String why) {
        return new ProblemException(RemoteImageProblem.NOT_FETCHED, why);
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
