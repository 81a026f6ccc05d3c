package org.sweetline.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.config.Settings;
import org.sweetline.problem.ProblemException;

/** Files below {@code <data>/files}, each in a folder of its first two hex digits. */
@ApplicationScoped
public class FolderFileStore implements FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final long floor;
    private final Clock clock;

    /** Looked up once: the look-up reads the list of all mounts. */
    private volatile java.nio.file.@Nullable FileStore disk;

    @Inject
    public FolderFileStore(Settings settings, Clock clock) {
        this(
                settings.dataFolder().resolve("files"),
                settings.number("sweetline.disk.floor.mb", 512, 0, 1 << 20) * (1L << 20),
                clock);
    }

    /** @param floor bytes of the disk that stay free: below it nothing more is accepted */
    FolderFileStore(Path folder, long floor, Clock clock) {
        this.folder = folder;
        this.floor = floor;
        this.clock = clock;
    }

    @Override
    public StoredFile store(byte[] bytes) {
        String sha256 = StoredFile.sha256(bytes);
        try {
            if (stillNeeded(path(sha256))) {
                return new StoredFile(sha256, bytes.length);
            }
            return store(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoredFile store(InputStream in, long limit) throws IOException {
        Files.createDirectories(folder.resolve("new"));
        requireSpace();
        Path draft = folder.resolve("new").resolve(UUID.randomUUID().toString());
        try {
            MessageDigest digest = StoredFile.digest();
            long size = write(in, limit, draft, digest);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            settle(draft, path(sha256));
            return new StoredFile(sha256, size);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (IOException e) {
            throw new ProblemException(StorageProblem.UNREADABLE, "The stored file " + sha256 + " can't be read.", e);
        }
    }

    @Override
    public boolean holds(String sha256) {
        return Files.exists(path(sha256));
    }

    /** Moved aside first: whoever stores the same bytes now either has touched the file before, or finds none. */
    @Override
    public boolean delete(String sha256, Instant unlessStoredSince) {
        Path file = path(sha256);
        Path aside = folder.resolve("new").resolve(sha256 + "." + UUID.randomUUID());
        try {
            Files.createDirectories(aside.getParent());
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            if (Files.getLastModifiedTime(aside).toInstant().isAfter(unlessStoredSince)) {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
                return false;
            }
            Files.delete(aside);
            return true;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void requireSpace() {
        try {
            if (disk().getUsableSpace() < floor) {
                throw new ProblemException(
                        StorageProblem.DISK_FULL, "Less than %d MiB are free.".formatted(floor >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private java.nio.file.FileStore disk() throws IOException {
        java.nio.file.FileStore known = disk;
        if (known == null) {
            Files.createDirectories(folder);
            known = Files.getFileStore(folder);
            disk = known;
        }
        return known;
    }

    private static long write(InputStream in, long limit, Path draft, MessageDigest digest) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new ProblemException(
                            StorageProblem.TOO_LARGE, "At most %d MiB are accepted.".formatted(limit >> 20));
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        return size;
    }

    /** The rename and the folder's entry are made durable too, else a crash could forget a file that we promised. */
    private void settle(Path draft, Path target) throws IOException {
        if (stillNeeded(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel directory = FileChannel.open(target.getParent())) {
                directory.force(true);
            }
        }
    }

    /** The time of the last storing is the file's own: by it a deletion knows that somebody has come since. */
    private boolean stillNeeded(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
