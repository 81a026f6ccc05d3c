package org.sweetline.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.awaitility.core.ThrowingRunnable;

/**
 * Waiting for what the product does by itself. What cannot be read yet (a place in the line before there is one) is
 * waited for as well; at the end it fails with what stood in the way.
 */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Until the assertions hold; fails with the last of them. */
    public static void eventually(ThrowingRunnable assertions) {
        eventually(PATIENCE, assertions);
    }

    public static void eventually(Duration patience, ThrowingRunnable assertions) {
        await().dontCatchUncaughtExceptions()
                .ignoreExceptionsInstanceOf(RuntimeException.class)
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .untilAsserted(assertions);
    }

    /** Until there is one. */
    public static <T> T eventuallyFound(String what, Callable<Optional<T>> search) {
        return await(what)
                .dontCatchUncaughtExceptions()
                .ignoreExceptionsInstanceOf(RuntimeException.class)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .until(search, Optional::isPresent)
                .orElseThrow();
    }
}
