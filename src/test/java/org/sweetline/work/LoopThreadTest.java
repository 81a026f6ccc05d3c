package org.sweetline.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoopThreadTest {
    private final AtomicInteger turns = new AtomicInteger();

    @ParameterizedTest
    @MethodSource("faults")
    void loopGoesOnWhateverATurnEndedIn(Fault fault) {
        LoopThread loop = new LoopThread(failingAtFirst(fault), new Semaphore(0), new RightOfWay(1));
        loop.runIn(new Thread(loop));

        eventually(() -> assertThat(turns).hasValueGreaterThan(1));

        loop.stop();
        loop.awaitEnd(10_000);
    }

    static Stream<Fault> faults() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("asked too early");
                },
                () -> {
                    throw new StackOverflowError();
                },
                () -> {
                    throw new NoSuchMethodError();
                });
    }

    private interface Fault {
        void run() throws Exception;
    }

    private BackgroundLoop failingAtFirst(Fault fault) {
        return new BackgroundLoop() {
            @Override
            public String name() {
                return "failing at first";
            }

            @Override
            public Duration turn() throws Exception {
                if (turns.incrementAndGet() == 1) {
                    fault.run();
                }
                return Duration.ofMinutes(1);
            }
        };
    }
}
