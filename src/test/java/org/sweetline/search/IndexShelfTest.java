package org.sweetline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.search.SearchableFixture.aTicket;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sweetline.events.FeedCursor;

class IndexShelfTest {

    @TempDir
    Path root;

    private IndexShelf shelf;

    @BeforeEach
    void build() throws IOException {
        shelf = new IndexShelf(root);
        try (TicketIndex index = shelf.open(false)) {
            index.put(List.of(aTicket(1).says("umbrella").build()), List.of());
            index.reached(new FeedCursor(41, 7));
            index.completed();
        }
    }

    @Test
    void aWholeIndexIsOpenedAgainWhereItStood() throws IOException {
        try (TicketIndex index = shelf.open(true)) {
            assertThat(index.complete()).isTrue();
            assertThat(index.position()).isEqualTo(new FeedCursor(41, 7));
            assertThat(index.documents()).isEqualTo(1);
        }
    }

    @Test
    void whatWasNotCommittedIsReadFromTheFeedAgain() throws IOException {
        TicketIndex index = shelf.open(false);
        index.put(List.of(aTicket(2).build()), List.of());
        index.reached(new FeedCursor(99, 9));
        index.abandon();

        try (TicketIndex again = shelf.open(false)) {
            assertThat(again.position()).isEqualTo(new FeedCursor(41, 7));
            assertThat(again.documents()).isEqualTo(1);
        }
    }

    @Test
    void aLockFileThatACrashLeftBehindBlocksNothing() throws IOException {
        Path lock = root.resolve("1").resolve("write.lock");
        assertThat(lock).exists();

        try (TicketIndex index = shelf.open(false)) {
            assertThat(index.documents()).isEqualTo(1);
        }
    }

    @Test
    void anIndexThatAnotherProcessHoldsIsLeftAlone() throws IOException {
        try (TicketIndex held = shelf.open(false)) {
            assertThatThrownBy(() -> new IndexShelf(root).open(false)).isInstanceOf(LockObtainFailedException.class);
            assertThat(held.folder()).isNotEmptyDirectory();
        }
    }

    @Test
    void aMissingIndexBecomesAnEmptyOneThatIsNotComplete() throws IOException {
        deleteAll("");

        try (TicketIndex index = shelf.open(false)) {
            assertThat(index.complete()).isFalse();
            assertThat(index.documents()).isZero();
        }
    }

    @Test
    void anIndexWithAMissingFileIsBuiltAnew() throws IOException {
        deleteAll(".si");

        try (TicketIndex index = shelf.open(false)) {
            assertThat(index.complete()).isFalse();
        }
    }

    @Test
    void aFlippedByteIsNoticed() throws IOException {
        flipAByteOf(".cfs");

        try (TicketIndex index = shelf.open(true)) {
            assertThat(index.complete()).isFalse();
            assertThat(index.documents()).isZero();
        }
    }

    @Test
    void aHalfBuiltIndexBesideAWholeOneGoes() throws IOException {
        shelf.fresh().close();
        assertThat(root.resolve("2")).exists();

        try (TicketIndex index = shelf.open(false)) {
            assertThat(index.folder()).isEqualTo(root.resolve("1"));
            assertThat(root.resolve("2")).doesNotExist();
        }
    }

    private void deleteAll(String ending) throws IOException {
        for (Path file : files(ending)) {
            Files.delete(file);
        }
    }

    private void flipAByteOf(String ending) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(files(ending).get(0).toFile(), "rw")) {
            long middle = file.length() / 2;
            file.seek(middle);
            int old = file.read();
            file.seek(middle);
            file.write(old ^ 1);
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }
}
