package org.sweetline.channels.mail.remote;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;

class RemoteImageShelfTest {

    @Test
    void mailThatHasFilledItsShelfGetsNoMore() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table remote_image (entry_id bigint, number int, type text, sha256 text,"
                    + " size bigint, fetched_at timestamptz, primary key (entry_id, number))");
            RemoteImageShelf shelf =
                    new RemoteImageShelf(postgres.getPostgresDatabase(), new Sizes(), Clock.systemUTC());

            shelf.requireRoom(1);
            for (int number = 0; number < 7; number++) {
                shelf.requireRoom(1);
                shelf.keep(1, number, new ImageFetch.Image("image/png", new byte[ImageFetch.LARGEST]));
            }

            assertThatThrownBy(() -> shelf.requireRoom(1))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("too large together");
            assertThatCode(() -> shelf.requireRoom(2)).doesNotThrowAnyException();
        }
    }

    /** Keeps nothing but says how much it was. */
    private static final class Sizes implements FileStore {
        @Override
        public StoredFile store(byte[] bytes) {
            return new StoredFile(StoredFile.sha256(bytes), bytes.length);
        }

        @Override
        public StoredFile store(InputStream in, long limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(String sha256) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void requireSpace() {}

        @Override
        public boolean delete(String sha256, Instant unlessStoredSince) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean holds(String sha256) {
            return false;
        }
    }
}
