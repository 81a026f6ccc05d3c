package org.sweetline.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder that holds all of the product's state. While it is held, no second product can use it. */
final class DataFolder {
    private static final long LEAST_FREE_BYTES = 256L * 1024 * 1024;
    // Far behind the text, so that the owner's number stays readable where a lock forbids reading.
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path path;

    @SuppressWarnings("unused") // Held for its life, which is the process's.
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder take(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            DataFolder taken = new DataFolder(folder, lock(folder));
            taken.checkSpace();
            return taken;
        } catch (IOException unusable) {
            throw new StartFailure("The data folder " + folder + " cannot be written (SWEETLINE_DATA).", unusable);
        }
    }

    Path path() {
        return path;
    }

    Path in(String name) {
        return path.resolve(name);
    }

    /** An empty folder, whatever an earlier run has left there. */
    Path fresh(String name) throws IOException {
        Path folder = in(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void checkSpace() throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new StartFailure("Only %d MB are free at %s; Sweetline needs %d MB to start."
                    .formatted(free >> 20, path, LEAST_FREE_BYTES >> 20));
        }
    }

    private static FileLock lock(Path folder) throws IOException {
        Path file = folder.resolve("sweetline.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            String owner = Files.readString(file).strip();
            channel.close();
            throw new StartFailure("Another Sweetline (process " + owner + ") already runs on " + folder
                    + "; stop it, or choose another folder with SWEETLINE_DATA.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return lock;
    }
}
