package org.sweetline.channels.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits within IMAP's IDLE for news; no wait is longer than half a minute, nor goes on when the product stops. */
final class IdleWait {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private @Nullable ScheduledExecutorService clockwork;
    private volatile @Nullable ImapMailbox waiting;
    private volatile boolean stopped;
    private boolean waited;

    /** Whether the last wait was in the server's hands, so that none of ours is needed. */
    boolean waits() {
        return waited;
    }

    void await(ImapMailbox mailbox) throws MessagingException {
        waited = mailbox.idles() && !stopped;
        if (!waited) {
            return;
        }
        waiting = mailbox;
        ScheduledFuture<?> end = clockwork().schedule(this::wake, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        try {
            mailbox.awaitNews();
        } finally {
            waiting = null;
            end.cancel(false);
        }
    }

    void stop() {
        stopped = true;
        wake();
        synchronized (this) {
            if (clockwork != null) {
                clockwork.shutdownNow();
            }
        }
    }

    private void wake() {
        ImapMailbox mailbox = waiting;
        if (mailbox == null) {
            return;
        }
        try {
            mailbox.wake();
        } catch (MessagingException | RuntimeException broken) {
            // The waiting thread meets the broken connection itself.
            waiting = null;
        }
    }

    private synchronized ScheduledExecutorService clockwork() {
        ScheduledExecutorService known = clockwork;
        if (known == null) {
            known = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "mail idle");
                thread.setDaemon(true);
                return thread;
            });
            clockwork = known;
        }
        return known;
    }
}
