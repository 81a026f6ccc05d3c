package org.sweetline.channels.twilio;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;

/** Brings one file after the other home, and gives up the one that is on its way when the product stops. */
public final class FileDownload {

    private final FileStore files;
    private final long limit;
    private final Duration longest;
    private volatile @Nullable TwilioFile coming;

    public FileDownload(FileStore files, long limit, Duration longest) {
        this.files = files;
        this.limit = limit;
        this.longest = longest;
    }

    /** Gives up a stream that trickles: reading an answer to its end has no time limit of its own. */
    public StoredFile store(TwilioFile file) throws IOException {
        CompletableFuture<Void> tooLong = CompletableFuture.runAsync(
                file::abandon, CompletableFuture.delayedExecutor(longest.toSeconds(), TimeUnit.SECONDS));
        coming = file;
        try {
            return files.store(file.stream(), limit);
        } finally {
            coming = null;
            tooLong.cancel(false);
        }
    }

    public void abandon() {
        TwilioFile file = coming;
        if (file != null) {
            file.abandon();
        }
    }
}
