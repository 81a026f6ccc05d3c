package org.sweetline.channels.mail.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.sweetline.storage.FileStore;

/**
 * Pulls a mail apart within limits, one part after the other and never by recursion. Bytes that no rule fits give a
 * poorer result, not a failure; only the file store may fail.
 */
public final class MimeReader {

    static final int DEPTH = 50;
    static final int PARTS = 500;
    private static final MimeConfig LENIENT = new MimeConfig.Builder()
            .setStrictParsing(false)
            .setMaxLineLen(-1)
            .setMaxHeaderLen(4 * 1024 * 1024)
            .setMaxHeaderCount(20_000)
            .setMaxContentLen(-1)
            .build();

    private final FileStore store;

    public MimeReader(FileStore store) {
        this.store = store;
    }

    public MimeMail read(byte[] raw) throws IOException {
        byte[] bytes = LineEnds.readable(raw);
        PartWalk walk = new PartWalk(store);
        ShapeBuilder root = new RootShape(bytes);
        boolean complete = pull(bytes, root, walk);
        if (!complete) walk.keepWhole(raw);
        if (walk.foundNothing()) walk.takeWhole(bytes, HeaderLines.end(bytes));
        boolean odd = HeaderLines.odd(bytes);
        return walk.result(root.header(), odd, !complete || root.header().cut());
    }

    /** For bytes on which reading failed: the whole mail as a file, and nothing told of it. */
    public MimeMail asFile(byte[] raw) {
        PartWalk walk = new PartWalk(store);
        walk.keepWhole(raw);
        return walk.result(new HeaderBlock(), true, true);
    }

    private static boolean pull(byte[] bytes, ShapeBuilder root, PartWalk walk) throws IOException {
        MimeTokenStream stream = new MimeTokenStream(LENIENT, root);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            stream.parse(new ByteArrayInputStream(bytes));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (!take(state, stream, walk)) return false;
            }
            return true;
        } catch (MimeException beyondLimits) {
            return false;
        }
    }

    private static boolean take(EntityState state, MimeTokenStream stream, PartWalk walk) throws IOException {
        switch (state) {
            case T_START_MULTIPART -> {
                return walk.enter((ContentShape) stream.getBodyDescriptor());
            }
            case T_END_MULTIPART -> walk.leave();
            case T_BODY -> {
                return walk.part((ContentShape) stream.getBodyDescriptor(), stream.getInputStream());
            }
            default -> {}
        }
        return true;
    }
}
