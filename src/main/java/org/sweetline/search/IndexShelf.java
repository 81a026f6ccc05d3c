package org.sweetline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folders of the index, one for each time it was built anew. The newest whole one is used; whatever else lies there
 * is what a crash or a replacement left behind, and goes.
 */
final class IndexShelf {

    private static final Logger LOG = System.getLogger(IndexShelf.class.getName());

    private final Path root;

    IndexShelf(Path root) {
        this.root = root;
    }

    /** The newest index that is whole, else an empty one. */
    TicketIndex open(boolean distrusted) throws IOException {
        Files.createDirectories(root);
        List<Path> newestFirst = folders();
        for (Path folder : newestFirst) {
            Optional<TicketIndex> whole = whole(folder, distrusted);
            if (whole.isPresent()) {
                keepOnly(folder);
                return whole.get();
            }
            delete(folder);
        }
        return fresh();
    }

    /** An empty index beside those that are there. */
    TicketIndex fresh() throws IOException {
        Files.createDirectories(root);
        long last = folders().stream().findFirst().map(IndexShelf::number).orElse(0L);
        return TicketIndex.open(root.resolve(Long.toString(last + 1)));
    }

    void keepOnly(Path folder) throws IOException {
        for (Path other : folders()) {
            if (!other.equals(folder)) {
                delete(other);
            }
        }
    }

    private static Optional<TicketIndex> whole(Path folder, boolean distrusted) throws IOException {
        TicketIndex index;
        try {
            index = TicketIndex.open(folder);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "index {0} can''t be opened and is built anew: {1}", folder, e.toString());
            return Optional.empty();
        }
        if (index.complete() && (!distrusted || index.isIntact())) {
            return Optional.of(index);
        }
        index.abandon();
        return Optional.empty();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d{1,18}"))
                    .sorted(Comparator.comparingLong(IndexShelf::number).reversed())
                    .toList();
        }
    }

    private static long number(Path folder) {
        return Long.parseLong(folder.getFileName().toString());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.INFO, "{0} stays until the next start: {1}", folder, e.toString());
        }
    }
}
