package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sweetline.config.Settings;
import org.sweetline.problem.ProblemException;
import org.sweetline.storage.FolderFileStore;
import org.sweetline.storage.StorageProblem;

/** How files come home, and which are left where they are. */
class FileDownloadTest {
    private static final int LIMIT = 1 << 20;
    private static final Patience PATIENT = new Patience(Duration.ofMinutes(1), 1024);

    @TempDir
    private Path data;

    @Test
    void whatIsWithinTheLimitIsStored() throws Exception {
        assertThat(download(PATIENT).store(file(LIMIT, OptionalLong.of(LIMIT))).size())
                .isEqualTo(LIMIT);
        assertThat(download(PATIENT).store(file(LIMIT, OptionalLong.empty())).size())
                .isEqualTo(LIMIT);
    }

    @Test
    void whatIsAnnouncedAsTooLargeIsNotEvenRead() {
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                return fail("was read");
            }
        };

        assertTooLarge(new TwilioFile("audio/wav", unread, OptionalLong.of(LIMIT + 1)));
    }

    @Test
    void whatTurnsOutToBeTooLargeIsNotStored() {
        assertTooLarge(file(LIMIT + 1, OptionalLong.empty()));
        assertTooLarge(file(LIMIT + 1, OptionalLong.of(5)));
    }

    @Test
    @Timeout(60)
    void whatComesTooSlowlyIsGivenUp() {
        FileDownload impatient = download(new Patience(Duration.ofMillis(50), 1024));

        assertThatThrownBy(() -> impatient.store(new TwilioFile("audio/wav", new Stalled(), OptionalLong.empty())))
                .isInstanceOf(TooSlow.class);
    }

    @Test
    void whatBreaksOffWasNotTooSlow() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        };

        assertThatThrownBy(() -> download(PATIENT).store(new TwilioFile("audio/wav", broken, OptionalLong.empty())))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(TooSlow.class);
    }

    @Test
    @Timeout(60)
    void whatIsOnItsWayIsGivenUpWhenTheProductStops() throws Exception {
        FileDownload download = download(PATIENT);
        Stalled first = new Stalled();
        Stalled second = new Stalled();
        CompletableFuture<Void> both = CompletableFuture.allOf(coming(download, first), coming(download, second));
        first.read.await();
        second.read.await();

        download.abandon();

        assertThat(both).failsWithin(Duration.ofSeconds(50));
    }

    @Test
    void patienceGrowsWithWhatHasCome() {
        assertThat(PATIENT.after(0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(PATIENT.after(10 * 1024)).isEqualTo(Duration.ofSeconds(70));
        assertThat(Patience.of(Duration.ofSeconds(60)).after(1 << 30)).isEqualTo(Duration.ofSeconds(60));
    }

    private void assertTooLarge(TwilioFile file) {
        assertThatThrownBy(() -> download(PATIENT).store(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(StorageProblem.TOO_LARGE));
    }

    private FileDownload download(Patience patience) {
        Settings settings =
                new Settings(key -> key.endsWith("floor.mb") ? Optional.of("0") : Optional.of(data.toString()));
        return new FileDownload(new FolderFileStore(settings, Clock.systemUTC()), LIMIT, patience);
    }

    private static CompletableFuture<Void> coming(FileDownload download, InputStream stream) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        download.store(new TwilioFile("audio/wav", stream, OptionalLong.empty()));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> new Thread(task).start());
    }

    private static TwilioFile file(int bytes, OptionalLong announced) {
        return new TwilioFile("audio/wav", new ByteArrayInputStream(new byte[bytes]), announced);
    }

    /** Says nothing until it is closed. */
    private static final class Stalled extends InputStream {
        private final CountDownLatch read = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public int read() throws IOException {
            read.countDown();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("closed");
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
