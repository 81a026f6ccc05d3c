package org.sweetline.channels.twilio;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The body of an answer; whoever still reads when its time is over gets an error. The client's own limit ends with the head. */
final class TimedAnswer extends FilterInputStream {

    private final Future<?> end;

    TimedAnswer(InputStream body, Duration patience) {
        super(body);
        end = CompletableFuture.runAsync(
                this::hangUp, CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void hangUp() {
        try {
            in.close();
        } catch (IOException broken) {
            // It is over either way; whoever reads is told.
        }
    }

    @Override
    public void close() throws IOException {
        end.cancel(false);
        super.close();
    }
}
