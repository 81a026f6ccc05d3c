package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;

/** The announcements as they are stored, those that are on first. */
@ApplicationScoped
class Announcements {

    private static final String COLUMNS = """
            select n.key, n.text_en, n.text_ko, n.active, n.from_at, n.until_at, a.name, n.created_at, n.changed_at,
                n.version
            from announcement n left join account a on a.id = n.account_id
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    Announcements(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    List<AnnouncementView> all() throws SQLException {
        return statements.list(COLUMNS + " order by n.active desc, n.changed_at desc, n.key", this::view);
    }

    Optional<AnnouncementView> find(String key) throws SQLException {
        return statements.first(COLUMNS + " where n.key = ?", this::view, key);
    }

    AnnouncementView get(String key) throws SQLException {
        return find(key)
                .orElseThrow(() -> new ProblemException(
                        HoursProblem.NO_SUCH_ANNOUNCEMENT, "There is no announcement " + key + "."));
    }

    private AnnouncementView view(ResultSet row) throws SQLException {
        @Nullable Instant from = RowTime.nullable(row, 5);
        @Nullable Instant until = RowTime.nullable(row, 6);
        Instant now = clock.instant();
        boolean active = row.getBoolean(4);
        boolean due = (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
        return new AnnouncementView(
                row.getString(1),
                new Bilingual(row.getString(2), row.getString(3)),
                active,
                from,
                until,
                active && due,
                row.getString(7),
                RowTime.instant(row, 8),
                RowTime.instant(row, 9),
                row.getLong(10));
    }
}
