package org.sweetline.channels.shop.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sweetline.problem.ProblemException;

/** A body that the server may have unpacked on its way to us, up to a density that no orders have. */
final class UnpackedBody extends FilterInputStream {
    private static final long HARMLESS = 64L * 1024 * 1024;
    private static final int DENSEST = 100;

    private final long packed;
    private long unpacked;

    /** @param packed how long the body was on the wire, -1 when nobody said */
    UnpackedBody(InputStream in, long packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        unpacked += Math.max(0, read);
        if (packed >= 0 && unpacked > HARMLESS && unpacked / DENSEST > packed) {
            throw new ProblemException(
                    ImportProblem.TOO_DENSE, "The body unpacks to more than %d times its size.".formatted(DENSEST));
        }
        return read;
    }
}
