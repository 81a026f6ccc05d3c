package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.NamedRow;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.TimeCursor;

/** Calls as the screens show them: three queries, one more when somebody waits and one for those we placed, however many calls. */
@ApplicationScoped
public class CallPages {
    private static final String NEWEST_FIRST = " order by c.began_at desc, c.id desc limit ?";
    private static final String LONGEST_FIRST = " order by coalesce(c.queued_at, c.began_at), c.id limit ?";
    private static final String NOW = """
            select count(*) filter (where stage in ('WAITING', 'RINGING')),
                min(coalesce(waiting_since, queued_at, began_at)) filter (where stage in ('WAITING', 'RINGING')),
                count(*) filter (where stage in ('TALKING', 'PLACED', 'AFTER'))
            from desk_call where stage <> 'ENDED'
            """;

    private final Statements statements;
    private final CallPeople people;
    private final CallPlaces places;

    @Inject
    CallPages(Statements statements, CallPeople people, CallPlaces places) {
        this.statements = statements;
        this.people = people;
        this.places = places;
    }

    /** What is asked of the list; what is null does not matter. */
    public record Asked(
            boolean live,
            Call.@Nullable Stage stage,
            @Nullable Long agent,
            Call.@Nullable Outcome outcome,
            @Nullable Instant from,
            @Nullable Instant to) {}

    public CallView get(long id) throws SQLException {
        List<CallView> found = read(" where c.id = ?", id);
        if (found.isEmpty()) {
            throw new ProblemException(CallProblem.NO_SUCH_CALL, "There is no call " + id + ".");
        }
        return found.get(0);
    }

    /** How many there are at this moment, however long the list. */
    public LiveCallsView now() throws SQLException {
        return statements
                .first(NOW, row -> new LiveCallsView(row.getLong(1), RowTime.nullable(row, 2), row.getLong(3)))
                .orElseThrow();
    }

    /** The newest first; of those that are live, whoever has waited longest. */
    public List<CallView> list(Asked asked, @Nullable TimeCursor after, int limit) throws SQLException {
        StringBuilder where = new StringBuilder(" where true");
        List<@Nullable Object> values = new ArrayList<>();
        if (asked.live()) {
            where.append(" and c.stage <> 'ENDED'");
        }
        narrow(
                where,
                values,
                " and c.stage = ?",
                asked.stage() == null ? null : asked.stage().name());
        narrow(where, values, " and c.agent_id = ?", asked.agent());
        narrow(
                where,
                values,
                " and c.outcome = ?",
                asked.outcome() == null ? null : asked.outcome().name());
        narrow(where, values, " and c.began_at >= ?", asked.from());
        narrow(where, values, " and c.began_at < ?", asked.to());
        if (after != null) {
            where.append(
                    asked.live()
                            ? " and (coalesce(c.queued_at, c.began_at), c.id) > (?, ?)"
                            : " and (c.began_at, c.id) < (?, ?)");
            values.add(after.at());
            values.add(after.id());
        }
        values.add(limit);
        String order = asked.live() ? LONGEST_FIRST : NEWEST_FIRST;
        return read(where + order, values.toArray());
    }

    private static void narrow(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    private List<CallView> read(String condition, @Nullable Object... values) throws SQLException {
        return views(statements.list(CallRow.COLUMNS + condition, row -> CallRow.read(new NamedRow(row)), values));
    }

    private List<CallView> views(List<CallRow> rows) throws SQLException {
        List<Long> ids = rows.stream().map(row -> row.view().id()).toList();
        Map<Long, List<CallView.LegView>> legs = people.legs(ids);
        Map<String, List<CallView.Person>> candidates = people.mayBe(rows.stream()
                .map(row -> row.view().caller())
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet()));
        Map<Long, CallView.Person> asked = people.askedFor(rows.stream()
                .filter(CallRow::isOurs)
                .map(row -> row.view().id())
                .toList());
        Map<Long, Integer> inLine = rows.stream().anyMatch(CallRow::inLine) ? places.now() : Map.of();
        return rows.stream()
                .map(row -> row.with(
                        inLine.get(row.view().id()),
                        legs.getOrDefault(row.view().id(), List.of()),
                        candidates.getOrDefault(row.view().caller(), List.of()),
                        asked.get(row.view().id())))
                .toList();
    }
}
