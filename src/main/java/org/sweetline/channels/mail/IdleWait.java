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
    /** A wait that is only about to begin cannot be woken: it is tried again. */
    private static final Duration AGAIN = Duration.ofMillis(250);

    private @Nullable ScheduledExecutorService clockwork;
    private volatile @Nullable ImapMailbox waiting;
    private volatile boolean waited;
    private boolean stopped;

    /** Whether the last wait was in the server's hands, so that none of ours is needed. */
    boolean waits() {
        return waited;
    }

    void await(ImapMailbox mailbox) throws MessagingException {
        ScheduledFuture<?> end = begin(mailbox);
        if (end == null) {
            return;
        }
        try {
            mailbox.awaitNews();
        } finally {
            waiting = null;
            end.cancel(false);
        }
    }

    synchronized void stop() {
        if (!stopped && clockwork != null) {
            repeat(clockwork, this::wakeOrRest, Duration.ZERO);
        }
        stopped = true;
    }

    private synchronized @Nullable ScheduledFuture<?> begin(ImapMailbox mailbox) {
        waited = mailbox.idles() && !stopped;
        if (!waited) {
            return null;
        }
        waiting = mailbox;
        return repeat(clockwork(), this::wake, LONGEST);
    }

    private static ScheduledFuture<?> repeat(ScheduledExecutorService clockwork, Runnable task, Duration first) {
        return clockwork.scheduleWithFixedDelay(task, first.toMillis(), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void wakeOrRest() {
        if (waiting == null) {
            clockwork().shutdownNow();
        } else {
            wake();
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
