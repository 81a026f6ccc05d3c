package org.sweetline.channels.mail.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.problem.ProblemException;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;

/** Pictures that were fetched once: nobody is asked for them a second time. */
@ApplicationScoped
class RemoteImageShelf {

    private static final String FIND = "select type, sha256, size from remote_image where entry_id = ? and number = ?";
    private static final String KEEP = """
        insert into remote_image (entry_id, number, type, sha256, size, fetched_at) values (?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """;

    private static final String STORED = "select coalesce(sum(size), 0) from remote_image where entry_id = ?";

    /** What one mail may make us keep; a picture that is begun below it may end above. */
    static final long BUDGET = 20L << 20;

    private final DataSource dataSource;
    private final FileStore files;
    private final Clock clock;

    @Inject
    RemoteImageShelf(DataSource dataSource, FileStore files, Clock clock) {
        this.dataSource = dataSource;
        this.files = files;
        this.clock = clock;
    }

    Optional<RemoteImage> find(long entry, int number) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, entry);
            statement.setInt(2, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new RemoteImage(row.getString(1), row.getString(2), row.getLong(3)))
                        : Optional.empty();
            }
        }
    }

    /** To be asked before the fetch: the sender is not told of a picture that is not kept. */
    void requireRoom(long entry) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORED)) {
            statement.setLong(1, entry);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next() && row.getLong(1) >= BUDGET) {
                    throw new ProblemException(
                            RemoteImageProblem.NOT_FETCHED, "The pictures of this mail are too large together.");
                }
            }
        }
    }

    RemoteImage keep(long entry, int number, ImageFetch.Image image) throws SQLException {
        StoredFile file = files.store(image.bytes());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setLong(1, entry);
            statement.setInt(2, number);
            statement.setString(3, image.type());
            statement.setString(4, file.sha256());
            statement.setLong(5, file.size());
            statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        return new RemoteImage(image.type(), file.sha256(), file.size());
    }
}
