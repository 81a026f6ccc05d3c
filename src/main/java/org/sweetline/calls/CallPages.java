package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Calls as the screens show them: three queries, one more when somebody waits and one for those we placed, however many calls. */
@ApplicationScoped
public class CallPages {
    private static final String COLUMNS = """
            select c.id, c.direction, c.stage, c.outcome, c.outcome_reason, c.caller, c.stir, c.language,
                c.team_id, t.name, c.topic, c.priority,
                (c.direction = 'IN' or c.answered_at is not null) and c.stage in ('WAITING', 'RINGING'),
                c.began_at, c.queued_at, c.answered_at, c.ended_at, c.agent_id, a.name, k.id, k.name, p.ticket_id,
                c.recording, c.rating,
                c.held, t.name_ko, g.order_number,
                w.customer_id, w.customer, w.account_id, w.account, w.said_at, w.sid = c.sid, c.waiting_since,
                case when z.call_id is null then round(extract(epoch from c.ended_at - c.answered_at))
                     when z.answered then round(z.talk_ms / 1000.0) end,
                c.stage = 'GREETING' and c.leaving = 'voicemail'
            from desk_call c
            left join call_sum z on z.call_id = c.id
            left join outgoing_call g on g.call_id = c.id
            left join team t on t.id = c.team_id
            left join account a on a.id = c.agent_id
            left join phone_call p on p.sid = c.sid
            left join ticket i on i.id = p.ticket_id
            left join customer k on k.id = coalesce(i.customer_id, c.customer_id)
            left join lateral (
                select s.sid, s.customer_id, q.name as customer, s.account_id, y.name as account, s.said_at
                from said_caller s join customer q on q.id = s.customer_id join account y on y.id = s.account_id
                where s.withdrawn_at is null
                    and (s.sid = c.sid or s.number = c.caller and s.number <> '' and s.said_at <= c.began_at)
                order by s.sid = c.sid desc, s.id desc limit 1) w on true
            """;
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
        List<CallView> found = views(statements.list(COLUMNS + " where c.id = ?", CallPages::row, id));
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
        return views(statements.list(COLUMNS + where + order, CallPages::row, values.toArray()));
    }

    private static void narrow(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    private List<CallView> views(List<Row> rows) throws SQLException {
        List<Long> ids = rows.stream().map(row -> row.view().id()).toList();
        Map<Long, List<CallView.LegView>> legs = people.legs(ids);
        Map<String, List<CallView.Person>> candidates = people.mayBe(rows.stream()
                .map(row -> row.view().caller())
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet()));
        Map<Long, CallView.Person> asked = people.askedFor(
                rows.stream().filter(Row::isOurs).map(row -> row.view().id()).toList());
        Map<Long, Integer> inLine = rows.stream().anyMatch(Row::inLine) ? places.now() : Map.of();
        return rows.stream()
                .map(row -> row.with(
                        inLine.get(row.view().id()),
                        legs.getOrDefault(row.view().id(), List.of()),
                        candidates.getOrDefault(row.view().caller(), List.of()),
                        asked.get(row.view().id())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        Instant began = RowTime.instant(row, 14);
        @Nullable Long ticket = number(row, 22);
        @Nullable Long customer = number(row, 20);
        CallView view = new CallView(
                row.getLong(1),
                word(row.getString(2)),
                word(row.getString(3)),
                row.getString(4) == null ? null : word(row.getString(4)),
                row.getString(5),
                row.getString(6),
                "unknown",
                row.getString(8),
                team(row),
                row.getString(11),
                row.getInt(12),
                null,
                row.getBoolean(36),
                began,
                RowTime.nullable(row, 15),
                RowTime.nullable(row, 34),
                RowTime.nullable(row, 16),
                RowTime.nullable(row, 17),
                named(row, 18),
                customer == null
                        ? null
                        : new CallView.Person(new CustomerNumber(customer).toString(), row.getString(21)),
                List.of(),
                ticket == null ? null : new TicketNumber(ticket).toString(),
                orNull(row.getString(27)),
                List.of(),
                row.getBoolean(25),
                word(row.getString(23)),
                row.getObject(24) == null ? null : row.getInt(24),
                row.getObject(35) == null ? null : row.getInt(35),
                said(row));
        return new Row(view, row.getString(7), row.getBoolean(13));
    }

    private static CallView.@Nullable AnsweringTeam team(ResultSet row) throws SQLException {
        @Nullable Long id = number(row, 9);
        return id == null ? null : new CallView.AnsweringTeam(id, row.getString(10), row.getString(26));
    }

    private static CallView.@Nullable SaidView said(ResultSet row) throws SQLException {
        @Nullable Long customer = number(row, 28);
        return customer == null
                ? null
                : new CallView.SaidView(
                        new CallView.Person(new CustomerNumber(customer).toString(), row.getString(29)),
                        new CallView.Named(row.getLong(30), row.getString(31)),
                        RowTime.instant(row, 32),
                        row.getBoolean(33));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static CallView.@Nullable Named named(ResultSet row, int column) throws SQLException {
        @Nullable Long id = number(row, column);
        return id == null ? null : new CallView.Named(id, row.getString(column + 1));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A call before its people are known. */
    private record Row(CallView view, String stir, boolean inLine) {

        boolean isOurs() {
            return view.direction().equals("out");
        }

        CallView with(
                @Nullable Integer position,
                List<CallView.LegView> legs,
                List<CallView.Person> users,
                CallView.@Nullable Person asked) {
            CallView.@Nullable Person owner = view.customer();
            List<CallView.Person> others = Stream.concat(users.stream(), Stream.ofNullable(asked))
                    .filter(person -> owner == null || !person.number().equals(owner.number()))
                    .distinct()
                    .toList();
            boolean theirs = owner != null && users.contains(owner) && others.isEmpty();
            return new CallView(
                    view.id(),
                    view.direction(),
                    view.stage(),
                    view.outcome(),
                    view.reason(),
                    view.caller(),
                    Words.of(trust(theirs)),
                    view.language(),
                    view.team(),
                    view.topic(),
                    view.priority(),
                    position,
                    view.leavesMessage(),
                    view.beganAt(),
                    view.queuedAt(),
                    view.waitingSince(),
                    view.answeredAt(),
                    view.endedAt(),
                    view.agent(),
                    owner,
                    others,
                    view.ticket(),
                    view.order(),
                    legs,
                    view.held(),
                    view.recording(),
                    view.rating(),
                    view.talkedSeconds(),
                    view.said());
        }

        /** @param theirs whether the number is the customer's and nobody else uses it */
        private CallView.CallerTrust trust(boolean theirs) {
            if (view.said() != null && view.said().onThisCall()) {
                return CallView.CallerTrust.SURE;
            }
            if (view.customer() == null || view.caller().isEmpty()) {
                return CallView.CallerTrust.UNKNOWN;
            }
            if (!theirs) {
                return CallView.CallerTrust.MAYBE;
            }
            return isOurs() ? CallView.CallerTrust.SURE : CallView.CallerTrust.of(Vouching.of(stir));
        }
    }
}
