package org.sweetline.channels.twilio;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sweetline.problem.ProblemException;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StorageProblem;
import org.sweetline.storage.StoredFile;

/** Brings files home, and gives up those that are on their way when the product stops. */
public final class FileDownload {

    private final FileStore files;
    private final long limit;
    private final Patience patience;
    private final Set<TwilioFile> coming = ConcurrentHashMap.newKeySet();

    public FileDownload(FileStore files, long limit, Patience patience) {
        this.files = files;
        this.limit = limit;
        this.patience = patience;
    }

    /**
     * Gives up a stream that trickles: reading an answer to its end has no time limit of its own. Throws a TOO_LARGE
     * problem for more than the limit, before anything is read where the size was announced.
     *
     * @throws TooSlow when it was given up for that
     */
    public StoredFile store(TwilioFile file) throws IOException {
        if (file.size().orElse(0) > limit) {
            throw new ProblemException(StorageProblem.TOO_LARGE, "At most %d MiB are accepted.".formatted(limit >> 20));
        }
        coming.add(file);
        try (WatchedBody body = new WatchedBody(file.stream(), patience, file::abandon)) {
            return store(body);
        } finally {
            coming.remove(file);
        }
    }

    private StoredFile store(WatchedBody body) throws IOException {
        try {
            return files.store(body, limit);
        } catch (IOException e) {
            throw body.givenUp() ? new TooSlow(e) : e;
        }
    }

    public void abandon() {
        coming.forEach(TwilioFile::abandon);
    }
}
