package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The team's names, for {@code assignee:} and for facets; a new name is known within seconds. */
@ApplicationScoped
class Colleagues {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final String NOBODY = "none";

    private record Colleague(long id, String name, String email) {}

    private final DataSource dataSource;
    private final Clock clock;
    private List<Colleague> known = List.of();
    private Instant readAt = Instant.EPOCH;

    @Inject
    Colleagues(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Everybody whose name, a word of it, or address was typed; {@code me} is who asks. */
    List<Long> named(String typed, long me) {
        String wanted = Fields.folded(typed);
        if (wanted.equals("me")) {
            return List.of(me);
        }
        return known().stream()
                .filter(colleague -> answersTo(colleague, wanted))
                .map(Colleague::id)
                .toList();
    }

    /** What to show for a facet's value, which is an account's id; it can be typed after {@code assignee:}. */
    String label(String id) {
        return known().stream()
                .filter(colleague -> Long.toString(colleague.id()).equals(id))
                .map(Colleague::name)
                .findFirst()
                .orElse(NOBODY);
    }

    private static boolean answersTo(Colleague colleague, String wanted) {
        String name = Fields.folded(colleague.name());
        return name.equals(wanted)
                || List.of(name.split("\\s+")).contains(wanted)
                || Fields.folded(colleague.email()).equals(wanted);
    }

    private synchronized List<Colleague> known() {
        if (clock.instant().isAfter(readAt.plus(FRESH))) {
            known = read();
            readAt = clock.instant();
        }
        return known;
    }

    private List<Colleague> read() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select id, name, email from account order by id");
                ResultSet row = statement.executeQuery()) {
            List<Colleague> all = new ArrayList<>();
            while (row.next()) {
                all.add(new Colleague(row.getLong(1), row.getString(2), row.getString(3)));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("the team can't be read", e);
        }
    }
}
