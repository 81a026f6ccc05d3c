package org.sweetline.channels.mail.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NameLookupTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch silence = new CountDownLatch(1);
    private final AtomicInteger silent = new AtomicInteger();
    private final NameLookup names = new NameLookup(this::addresses);

    @AfterEach
    void stop() {
        silence.countDown();
        names.close();
    }

    @Test
    void silentNameServerIsLeftAloneAndOthersAreStillAsked() throws IOException {
        unresolved("silent.test", SHORT);

        assertThat(names.of("shop.test", LONG)).containsExactly(InetAddress.getLoopbackAddress());
        unresolved("none.test", LONG);
    }

    @Test
    void onlySoManyQuestionsAreLeftOpen() {
        while (silent.get() < NameLookup.MOST) {
            unresolved("silent.test", SHORT);
        }

        unresolved("shop.test", LONG);
    }

    @Test
    void whoIsCalledAwayDoesNotWait() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> names.of("silent.test", LONG)).isInstanceOf(NotFetched.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private void unresolved(String host, Duration left) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(40),
                () -> assertThatThrownBy(() -> names.of(host, left)).isInstanceOf(NotFetched.class));
    }

    private InetAddress[] addresses(String host) throws UnknownHostException {
        if (host.equals("silent.test")) {
            silent.incrementAndGet();
        }
        while (host.equals("silent.test") && silence.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        if (host.equals("none.test")) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }
}
