package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;

class PunctualBodyTest {
    private long now;

    @Test
    void aByteASecondIsCutOffSoon() {
        PunctualBody body = new PunctualBody(line(Duration.ofSeconds(1), 1), () -> now);

        assertThatThrownBy(body::readAllBytes)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(GeneralProblem.TOO_SLOW));
        assertThat(Duration.ofNanos(now)).isLessThan(Duration.ofSeconds(18));
    }

    @Test
    void aPoorLineMayTakeAsLongAsItNeeds() throws IOException {
        PunctualBody body = new PunctualBody(line(Duration.ofMillis(900), 8_192), () -> now);

        assertThat(body.readNBytes(2 << 20)).hasSize(2 << 20);
        assertThat(Duration.ofNanos(now)).isGreaterThan(Duration.ofMinutes(3));
    }

    @Test
    void whatTheReaderNeedsForItselfIsNotCounted() throws IOException {
        PunctualBody body = new PunctualBody(line(Duration.ofMillis(1), 100), () -> now);

        for (int part = 0; part < 100; part++) {
            assertThat(body.readNBytes(100)).hasSize(100);
            now += Duration.ofSeconds(5).toNanos();
        }
    }

    @Test
    void theServersOwnPatienceWithSilenceIsNoBrokenLine() {
        PunctualBody silent = new PunctualBody(broken(Duration.ofSeconds(20)), () -> now);
        PunctualBody cut = new PunctualBody(broken(Duration.ofMillis(3)), () -> now);

        assertThatThrownBy(silent::read).isInstanceOf(ProblemException.class);
        assertThatThrownBy(cut::read).isInstanceOf(IOException.class);
    }

    private ServletInputStream line(Duration pause, int bytes) {
        return new Line() {
            @Override
            public int read(byte[] buffer, int from, int length) {
                now += length == 0 ? 0 : pause.toNanos();
                return Math.min(bytes, length);
            }
        };
    }

    private ServletInputStream broken(Duration after) {
        return new Line() {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                now += after.toNanos();
                throw new IOException("no more");
            }
        };
    }

    private abstract static class Line extends ServletInputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException();
        }
    }
}
