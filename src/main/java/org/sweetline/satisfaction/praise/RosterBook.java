package org.sweetline.satisfaction.praise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.names.Colleague;
import org.sweetline.satisfaction.praise.names.Roster;
import org.sweetline.schema.Statements;

/** Who works here and how customers may call them. Who is in a hurry may be half a minute behind. */
@ApplicationScoped
public class RosterBook {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final String TEAM = """
            select a.id, a.name, coalesce((select string_agg(l.alias, E'\\n') from praise_alias l where l.account_id = a.id), '')
            from account a where a.email not like '%.invalid'
                and (a.disabled_at is null or a.disabled_at > now() - interval '90 days') order by a.id
            """;

    private final Statements statements;
    private final Clock clock;
    private volatile @Nullable Known known;
    private volatile @Nullable Spelled spelled;

    @Inject
    public RosterBook(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    private record Known(Roster roster, Instant until) {}

    private record Spelled(List<Colleague> team, Roster roster) {}

    public Roster roster() throws SQLException {
        Known last = known;
        if (last == null || !clock.instant().isBefore(last.until())) {
            last = new Known(read(), clock.instant().plus(FRESH));
            known = last;
        }
        return last.roster();
    }

    /** As it is now: somebody may have come this minute. */
    public Roster present() throws SQLException {
        return read();
    }

    /** All ways to spell a name are worked out anew only when somebody came or went. */
    private Roster read() throws SQLException {
        List<Colleague> team = statements.list(
                TEAM,
                row -> new Colleague(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3).lines().toList()));
        Spelled last = spelled;
        if (last == null || !last.team().equals(team)) {
            last = new Spelled(team, new Roster(team));
            spelled = last;
        }
        return last.roster();
    }
}
