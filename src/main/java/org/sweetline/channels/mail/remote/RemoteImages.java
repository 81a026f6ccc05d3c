package org.sweetline.channels.mail.remote;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLSocketFactory;
import org.sweetline.problem.ProblemException;
import org.sweetline.tickets.RemotePictures;

/** Gets a mail's pictures from where they lie, when somebody asks; a few at a time, and never for long. */
@ApplicationScoped
class RemoteImages {

    /** Those that wait behind the first ones are served by then, however slow these were. */
    private static final Duration PATIENCE = ImageFetch.LONGEST
            .multipliedBy(ImageQueue.WAITING / ImageQueue.AT_ONCE)
            .plusSeconds(2);

    private final RemotePictures pictures;
    private final RemoteImageShelf shelf;
    private final ScheduledExecutorService watch;
    private final NameLookup names;
    private final ImageQueue queue;

    @Inject
    RemoteImages(RemotePictures pictures, RemoteImageShelf shelf, Clock clock) {
        this.pictures = pictures;
        this.shelf = shelf;
        this.watch = Executors.newSingleThreadScheduledExecutor(ImageQueue.named("remote images watch"));
        this.names = new NameLookup(InetAddress::getAllByName);
        ImageFetch fetch = new ImageFetch(
                names, PublicAddress::admits, (SSLSocketFactory) SSLSocketFactory.getDefault(), watch, clock);
        this.queue = new ImageQueue(fetch::fetch, PATIENCE);
    }

    /** @param number which of the mail's pictures */
    RemoteImage get(long entry, int number) throws SQLException {
        RemoteUrl url = pictures.address(entry, number)
                .flatMap(RemoteUrl::parse)
                .orElseThrow(() -> new ProblemException(
                        RemoteImageProblem.NO_SUCH_IMAGE, "This mail has no picture with this number."));
        RemoteImage known = shelf.find(entry, number).orElse(null);
        if (known != null) {
            return known;
        }
        shelf.requireRoom(entry);
        return shelf.keep(entry, number, queue.fetch(url));
    }

    @PreDestroy
    void stop() {
        queue.close();
        names.close();
        watch.shutdownNow();
    }
}
