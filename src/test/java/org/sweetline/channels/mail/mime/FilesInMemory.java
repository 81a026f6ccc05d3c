package org.sweetline.channels.mail.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;

/** A file store for tests. */
public final class FilesInMemory implements FileStore {

    private final Map<String, byte[]> files = new HashMap<>();

    @Override
    public StoredFile store(InputStream in, long limit) throws IOException {
        return store(in.readAllBytes());
    }

    @Override
    public StoredFile store(byte[] bytes) {
        String sha256 = sha256(bytes);
        files.put(sha256, bytes);
        return new StoredFile(sha256, bytes.length);
    }

    @Override
    public InputStream open(String sha256) {
        return new ByteArrayInputStream(files.get(sha256));
    }

    @Override
    public void requireSpace() {}

    @Override
    public boolean delete(String sha256, Instant unlessStoredSince) {
        return files.remove(sha256) != null;
    }

    @Override
    public boolean holds(String sha256) {
        return files.containsKey(sha256);
    }

    public String text(String sha256) {
        return new String(files.get(sha256), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
