package org.sweetline.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sweetline.storage.FileStore;

/** Where the raw bytes of a delivery are: small ones in its row, others in a stored file. */
record KeptBody(byte @Nullable [] bytes, @Nullable String storedFile, long size) {

    static KeptBody inRow(byte[] bytes) {
        return new KeptBody(bytes, null, bytes.length);
    }

    InputStream open(FileStore files) {
        if (bytes != null) {
            return new ByteArrayInputStream(bytes);
        }
        if (storedFile == null) {
            throw new IllegalStateException("a delivery without a body");
        }
        return files.open(storedFile);
    }
}
