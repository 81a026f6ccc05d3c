package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What was tried in vain, by what it was tried on. Kept for a day, in the database: every node counts the same. */
@ApplicationScoped
public class Attempts {

    private static final String INSERT =
            "insert into sign_in_attempt (subject, at) select subject, now() from unnest(?) subject returning id";
    private static final String COUNT = """
            select subject, count(*) from sign_in_attempt
            where subject = any(?) and at > now() - make_interval(secs => ?) group by subject
            """;
    private static final String TAKE_BACK =
            "delete from sign_in_attempt where id = any(?) or at < now() - interval '1 day'";
    private static final String FORGET =
            "delete from sign_in_attempt where subject = ? or at < now() - interval '1 day'";

    private final DataSource dataSource;

    @Inject
    Attempts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns what {@link #takeBack} takes when it was not in vain. */
    public List<Long> add(Collection<String> subjects) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                List<Long> ids = new ArrayList<>();
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
                return ids;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often each was tried; a subject that nobody tried is not in it. */
    public Map<String, Integer> within(Duration past, Collection<String> subjects) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            statement.setDouble(2, past.toSeconds());
            try (ResultSet row = statement.executeQuery()) {
                Map<String, Integer> counts = new HashMap<>();
                while (row.next()) {
                    counts.put(row.getString(1), row.getInt(2));
                }
                return counts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void takeBack(List<Long> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE_BACK)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void forget(String subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setString(1, subject);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
