package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.back.CallbackView.CalledCustomerView;
import org.sweetline.calls.back.CallbackView.CallingAgentView;
import org.sweetline.calls.back.CallbackView.CallingTeamView;
import org.sweetline.calls.back.DialRest.DialRestView;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.contact.NumberPlan;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Reads callbacks: one query a page. */
@ApplicationScoped
class CallbackPages {

    private static final String COLUMNS = """
            select b.id, b.number, c.id, c.name, coalesce(b.ticket_id, p.ticket_id), t.id, t.name, t.time_zone,
                b.language, b.topic, b.state, b.origin, b.window_kind, b.from_at, b.until_at, b.due_at, b.wishes,
                b.attempts, b.last_result, b.note, b.created_at, b.ended_at, who.id, who.name,
                case b.state when 'IN_PROGRESS' then tried.call_id end, b.version, b.due_days,
                coalesce(b.origin = 'QUEUE' and b.number <> '' and d.caller <> b.number, false)
            from callback b
            left join customer c on c.id = living_customer(b.customer_id)
            left join team t on t.id = coalesce(b.team_id, (select s.team_id from phone_settings s where s.id = 1))
            left join desk_call d on d.id = b.call_id
            left join phone_call p on p.sid = d.sid
            left join lateral (
                select a.call_id, a.account_id from callback_attempt a where a.callback_id = b.id
                order by a.at desc limit 1) tried on true
            left join account who on who.id = coalesce(b.ended_by, tried.account_id, b.account_id)
            """;
    private static final String OPEN =
            " where b.ended_at is null and (b.due_at, b.id) > (?, ?) order by b.due_at, b.id limit ?";
    private static final String OVER =
            " where b.ended_at is not null and (b.ended_at, b.id) < (?, ?) order by b.ended_at desc, b.id desc limit ?";
    private static final String COUNTS = """
            select (select count(*) from callback where ended_at is null and state = 'DUE'),
                (select count(*) from callback where ended_at is null),
                (select count(*) from missed_caller where reached_at is null)
            """;

    private final Statements statements;
    private final DialConfig config;
    private final DialRest rest;

    @Inject
    CallbackPages(Statements statements, DialConfig config, DialRest rest) {
        this.statements = statements;
        this.config = config;
        this.rest = rest;
    }

    /**
     * How much there is to do: shown beside the menu.
     *
     * @param rest why nobody is called back for now, and until when; null while callbacks have their turns
     */
    public record CallCountsView(
            long due, long open, long missed, @Nullable DialRestView rest) {}

    /** Which are next, the first due first. */
    List<CallbackView> open(Optional<TimeCursor> after, int limit) throws SQLException {
        TimeCursor behind = after.orElse(TimeCursor.BEFORE_ALL);
        return statements.list(COLUMNS + OPEN, this::view, behind.at(), behind.id(), limit);
    }

    /** What became of the others, the newest first. */
    List<CallbackView> over(Optional<TimeCursor> after, int limit) throws SQLException {
        TimeCursor before = after.orElse(TimeCursor.BEHIND_ALL);
        return statements.list(COLUMNS + OVER, this::view, before.at(), before.id(), limit);
    }

    CallbackView get(long id) throws SQLException {
        return statements
                .first(COLUMNS + " where b.id = ?", this::view, id)
                .orElseThrow(
                        () -> new ProblemException(BackProblem.NO_SUCH_CALLBACK, "There is no callback " + id + "."));
    }

    CallCountsView counts() throws SQLException {
        @Nullable DialRestView resting = rest.now().orElse(null);
        return statements
                .first(COUNTS, row -> new CallCountsView(row.getLong(1), row.getLong(2), row.getLong(3), resting))
                .orElseThrow();
    }

    private CallbackView view(ResultSet row) throws SQLException {
        String number = row.getString(2);
        long customer = row.getLong(3);
        long ticket = row.getLong(5);
        long team = row.getLong(6);
        long agent = row.getLong(23);
        String zone = row.getString(8) == null ? "UTC" : row.getString(8);
        Instant from = RowTime.instant(row, 14);
        Instant due = RowTime.instant(row, 16);
        @Nullable Long call = row.getObject(25, Long.class);
        return new CallbackView(
                row.getLong(1),
                number,
                row.getBoolean(28),
                customer == 0
                        ? null
                        : new CalledCustomerView(
                                CustomerNumber.text(customer),
                                row.getString(4),
                                NumberPlan.country(new PhoneNumber(number))),
                ticket == 0 ? null : TicketNumber.text(ticket),
                team == 0 ? null : new CallingTeamView(team, row.getString(7)),
                zone,
                theirs(number, zone, from),
                row.getString(9),
                row.getString(10),
                Words.of(row.getString(11)),
                Words.of(row.getString(12)),
                Words.of(row.getString(13)),
                from,
                RowTime.instant(row, 15),
                due,
                night(number, zone, row.getString(11), row.getString(13), due),
                row.getInt(17),
                row.getInt(18),
                config.attempts(),
                row.getInt(27),
                config.mostDays(),
                result(row.getString(19)),
                row.getString(20),
                RowTime.instant(row, 21),
                RowTime.nullable(row, 22),
                agent == 0 ? null : new CallingAgentView(agent, row.getString(24)),
                call,
                row.getLong(26));
    }

    private static @Nullable String theirs(String number, String zone, Instant at) {
        TwoClocks clocks = TwoClocks.of(number, Timetable.always(ZoneId.of(zone)));
        return clocks.othersAt(at).stream().findFirst().map(ZoneId::getId).orElse(null);
    }

    private boolean night(String number, String zone, String state, String window, Instant due) {
        TwoClocks clocks =
                TwoClocks.of(number, Timetable.always(ZoneId.of(zone))).with(config.day(), Instant.EPOCH);
        return state.equals(Callback.State.WAITING.name())
                && window.equals(Window.NOW.name())
                && clocks.isDaybreak(due);
    }

    private static @Nullable String result(String name) {
        return Arrays.stream(CallResult.values())
                .filter(result -> result.name().equals(name))
                .map(Words::of)
                .findFirst()
                .orElse(null);
    }
}
