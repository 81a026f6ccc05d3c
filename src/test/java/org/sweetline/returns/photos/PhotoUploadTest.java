package org.sweetline.returns.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnProblem;

class PhotoUploadTest {
    private final CountDownLatch begun = new CountDownLatch(PhotoUpload.AT_A_TIME);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void sendersWhoTakeTheirTimeTakeNotAllThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PhotoUpload.AT_A_TIME);
        List<Future<CleanPhoto>> slow = Stream.generate(() -> threads.submit(() -> PhotoUpload.read(new Slow())))
                .limit(PhotoUpload.AT_A_TIME)
                .toList();
        begun.await();

        assertThat(refused()).isEqualTo(GeneralProblem.UNAVAILABLE);

        goOn.countDown();
        assertThat(slow).allSatisfy(each -> assertThatThrownBy(each::get).hasCauseInstanceOf(ProblemException.class));
        assertThat(refused()).as("there is a place again").isEqualTo(ReturnProblem.NOT_A_PHOTO);
        threads.shutdown();
    }

    private static Object refused() {
        try {
            return PhotoUpload.read(new ByteArrayInputStream(new byte[0]));
        } catch (ProblemException problem) {
            return problem.type();
        } catch (java.io.IOException broken) {
            return broken;
        }
    }

    /** Has nothing in the end. */
    private final class Slow extends InputStream {
        @Override
        public int read() {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return -1;
        }
    }
}
