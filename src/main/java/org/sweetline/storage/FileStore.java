package org.sweetline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Keeps files by their content: the same bytes are stored once. What is returned is on disk, whatever happens next. */
public interface FileStore {

    /** Throws a TOO_LARGE problem, and keeps nothing, once more than {@code limit} bytes have come. */
    StoredFile store(InputStream in, long limit) throws IOException;

    StoredFile store(byte[] bytes);

    /** Throws an UNREADABLE problem when there is no such file. */
    InputStream open(String sha256);

    /** Throws a DISK_FULL problem when too little is free to accept anything more. */
    void requireSpace();

    boolean holds(String sha256);

    /**
     * Deletes a file for good, unless somebody has stored the same bytes since.
     *
     * @return false when somebody has, and it stays
     */
    boolean delete(String sha256, Instant unlessStoredSince);
}
