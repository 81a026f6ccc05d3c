package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.surge.incidents.IncidentView.IncidentUpdateView;
import org.sweetline.surge.topics.Topic;
import org.sweetline.surge.topics.Topics;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/** Reads incidents: a fixed number of queries, however many they are. */
@ApplicationScoped
class IncidentRows {

    private static final String COLUMNS = """
            select i.id, i.topic, i.state, i.title_en, i.title_ko, i.text_en, i.text_ko, i.on_banner, i.on_phone,
                i.answers, a.name, i.created_at, i.changed_at, i.resolved_at, n.linked, n.answered, n.waiting,
                n.skipped, i.version, n.held, n.told, f.free,
                n.letters, n.letters_due, n.letters_skipped, n.letters_held, n.to_solve, n.solved, n.left_open
            from incident i left join account a on a.id = i.account_id
            cross join lateral (select count(*) as linked, count(*) filter (where answer = 'SENT') as answered,
                count(*) filter (where answer = 'WAITING') as waiting,
                count(*) filter (where answer = 'SKIPPED') as skipped,
                count(*) filter (where answer = 'HELD') as held,
                count(*) filter (where skipped_because = 'told-already') as told,
                count(*) filter (where letter = 'SENT') as letters,
                count(*) filter (where letter = 'WAITING') as letters_due,
                count(*) filter (where letter = 'SKIPPED') as letters_skipped,
                count(*) filter (where letter = 'HELD') as letters_held,
                count(*) filter (where solving = 'WAITING') as to_solve,
                count(*) filter (where solving = 'SOLVED') as solved,
                count(*) filter (where solving = 'LEFT') as left_open
                from incident_ticket t where t.incident_id = i.id and not t.unlinked) n
            cross join lateral (select count(*) as free from contact_topic c join ticket t on t.id = c.ticket_id
                where i.resolved_at is null and c.topic = i.topic and c.at >= ? and t.status = 'OPEN'
                    and not exists (select from incident_ticket o where o.ticket_id = c.ticket_id
                        and (o.ended_at is null or o.incident_id = i.id))) f
            """;
    private static final String LATELY = """
             where i.resolved_at is null or i.resolved_at >= ? order by i.resolved_at is null desc, i.id desc limit 50
            """;
    private static final String UPDATES = """
            select u.incident_id, u.state, u.text_en, u.text_ko, a.name, u.at
            from incident_update u left join account a on a.id = u.account_id
            where u.incident_id = any (cast(? as bigint[])) order by u.at desc, u.id desc
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    IncidentRows(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    private record Update(long incident, IncidentUpdateView view) {}

    /** Those under way, then those that were resolved since. */
    List<IncidentView> since(Instant since) throws SQLException {
        return read(COLUMNS + LATELY, since);
    }

    List<IncidentView> ofSurge(long surge) throws SQLException {
        return read(COLUMNS + " where i.surge_id = ? order by i.id limit 50", surge);
    }

    IncidentView get(long id) throws SQLException {
        return read(COLUMNS + " where i.id = ?", id).stream()
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(SurgeProblem.NO_SUCH_INCIDENT, "There is no incident " + id + "."));
    }

    private List<IncidentView> read(String sql, Object parameter) throws SQLException {
        Instant lately = clock.instant().minus(Topics.LATELY);
        List<Long> ids = statements.list(sql, row -> row.getLong(1), lately, parameter);
        Map<Long, List<IncidentUpdateView>> updates =
                statements
                        .list(
                                UPDATES,
                                IncidentRows::update,
                                ids.stream().map(String::valueOf).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                Update::incident, Collectors.mapping(Update::view, Collectors.toList())));
        return statements.list(
                sql, row -> view(row, updates.getOrDefault(row.getLong(1), List.of())), lately, parameter);
    }

    private static Update update(ResultSet row) throws SQLException {
        return new Update(
                row.getLong(1),
                new IncidentUpdateView(
                        Words.of(IncidentState.valueOf(row.getString(2))),
                        new Bilingual(row.getString(3), row.getString(4)),
                        row.getString(5),
                        RowTime.instant(row, 6)));
    }

    private static IncidentClosingView closing(ResultSet row) throws SQLException {
        return new IncidentClosingView(
                row.getLong(23),
                row.getLong(24),
                row.getLong(25),
                row.getLong(26),
                row.getLong(27),
                row.getLong(28),
                row.getLong(29));
    }

    private static IncidentView view(ResultSet row, List<IncidentUpdateView> updates) throws SQLException {
        return new IncidentView(
                row.getLong(1),
                Words.of(Topic.valueOf(row.getString(2))),
                Words.of(IncidentState.valueOf(row.getString(3))),
                new Bilingual(row.getString(4), row.getString(5)),
                new Bilingual(row.getString(6), row.getString(7)),
                row.getBoolean(8),
                row.getBoolean(9),
                row.getBoolean(10),
                row.getString(11),
                RowTime.instant(row, 12),
                RowTime.instant(row, 13),
                RowTime.nullable(row, 14),
                row.getLong(15),
                row.getLong(16),
                row.getLong(17),
                row.getLong(18),
                row.getLong(21),
                row.getLong(20),
                row.getLong(22),
                closing(row),
                updates,
                row.getLong(19));
    }
}
