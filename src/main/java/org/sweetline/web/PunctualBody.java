package org.sweetline.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;

/**
 * The body of a request, which must come at the pace of a poor line: fifteen seconds and what that brings, eight thousand
 * bytes a second. Only the time in which we wait for it counts, not ours.
 */
final class PunctualBody extends ServletInputStream {
    private static final long PATIENCE = Duration.ofSeconds(15).toNanos();
    private static final long NANOS_A_BYTE = Duration.ofSeconds(1).toNanos() / 8_000;
    /** The server gives up a read that brings nothing; that is no broken line. */
    private static final long SILENCE = Duration.ofSeconds(10).toNanos();

    private final ServletInputStream body;
    private final LongSupplier nanoTime;
    private long waited;
    private long came;

    PunctualBody(ServletInputStream body, LongSupplier nanoTime) {
        this.body = body;
        this.nanoTime = nanoTime;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (waited > PATIENCE + came * NANOS_A_BYTE) {
            throw tooSlow();
        }
        long began = nanoTime.getAsLong();
        try {
            int read = body.read(buffer, from, length);
            came += Math.max(0, read);
            return read;
        } catch (IOException broken) {
            if (nanoTime.getAsLong() - began >= SILENCE) {
                throw tooSlow();
            }
            throw broken;
        } finally {
            waited += nanoTime.getAsLong() - began;
        }
    }

    private static ProblemException tooSlow() {
        return new ProblemException(
                GeneralProblem.TOO_SLOW, "The request did not arrive in time; send it again, or in smaller parts.");
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
