package org.sweetline.returns.photos;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnProblem;

/**
 * A picture without anything else in it: no place, no time, no camera, no earlier version, nothing behind its end.
 *
 * @param type as it is served
 */
record CleanPhoto(byte[] bytes, String type) {

    /** A picture is large once it is unpacked; more than these at a time would press the other requests. */
    private static final Semaphore AT_A_TIME = new Semaphore(2);

    private static final long PATIENCE_SECONDS = 15;

    /** Throws NOT_A_PHOTO for anything that is not a JPEG, PNG or WebP picture through and through. */
    static CleanPhoto of(byte[] raw) {
        PhotoKind kind = PhotoKind.of(raw).orElseThrow(() -> refused(raw));
        await();
        try {
            return switch (kind) {
                case JPEG -> new CleanPhoto(new Pixels(raw, kind).asJpeg(JpegOrientation.of(raw)), kind.type());
                case PNG -> new CleanPhoto(new Pixels(raw, kind).asPng(), kind.type());
                case WEBP -> new CleanPhoto(WebpChunks.stripped(raw), kind.type());
            };
        } catch (IOException | RuntimeException e) {
            throw e instanceof ProblemException problem
                    ? problem
                    : new ProblemException(ReturnProblem.NOT_A_PHOTO, "The picture is damaged and can't be read.", e);
        } finally {
            AT_A_TIME.release();
        }
    }

    /** Whoever waits has a thread of the server: they are to come back rather than to fill it up. */
    private static void await() {
        try {
            if (AT_A_TIME.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(GeneralProblem.UNAVAILABLE, "Too many pictures come at once.")
                .with("retryAfter", 10);
    }

    private static ProblemException refused(byte[] raw) {
        String detail = PhotoKind.isHeic(raw)
                ? "Pictures in HEIC can't be shown; send it as JPEG (on an iPhone: share it, or choose Most Compatible)."
                : "Send a JPEG, PNG or WebP picture.";
        return new ProblemException(ReturnProblem.NOT_A_PHOTO, detail);
    }
}
