package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.back.BackProblem;
import org.sweetline.calls.back.missed.MissedCallView.LostReachView;
import org.sweetline.calls.back.missed.MissedCallView.MissedNumberView;
import org.sweetline.calls.back.missed.MissedCallView.MissedPersonView;
import org.sweetline.calls.back.missed.MissedCallView.MissedReachView;
import org.sweetline.calls.back.missed.MissedCallView.PlannedCallbackView;
import org.sweetline.calls.back.missed.MissedCallView.ReachedByView;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Reads missed callers, those who called last first: two queries a page. */
@ApplicationScoped
class MissedCallPages {

    private static final String COLUMNS = """
            select m.id, m.number, c.id, c.name, coalesce(p.ticket_id, promised.ticket_id), m.last_call, m.how, m.times, m.longest_wait, m.first_at,
                m.last_at, m.reached_at, m.reached_how, a.id, a.name, m.note, b.id, b.due_at, m.version, m.came_back_at,
                m.came_back_how, case m.how when 'REJECTED' then d.outcome_reason end
            from missed_caller m
            left join desk_call d on d.id = m.last_call
            left join phone_call p on p.sid = d.sid
            left join customer c on c.id = living_customer(coalesce(m.customer_id,
                (select k.customer_id from contact_point k where k.kind = 'phone' and k.value = m.number)))
            left join account a on a.id = m.reached_by
            left join lateral (select f.ticket_id from callback f where f.missed_id = m.id
                order by f.ended_at desc limit 1) promised on true
            left join lateral (select next.id, next.due_at from (
                select k.id, k.due_at from callback k where k.ended_at is null and k.number = m.number
                    and (k.customer_id is null or m.customer_id is null or k.customer_id = m.customer_id)
                union select k.id, k.due_at from callback k where k.ended_at is null and k.customer_id = m.customer_id
                ) as next order by next.due_at, next.id limit 1) b on true
            """;
    private static final String PAGE =
            " (m.last_at, m.id) < (?, ?) and m.last_at >= ? order by m.last_at desc, m.id desc limit ?";

    private final Statements statements;
    private final MissedNumbers numbers;

    @Inject
    MissedCallPages(Statements statements, MissedNumbers numbers) {
        this.statements = statements;
        this.numbers = numbers;
    }

    /** Which of them. */
    public enum Show {
        OPEN(" where m.reached_at is null and"),
        REACHED(" where m.reached_at is not null and"),
        ALL(" where");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    List<MissedCallView> list(Show show, Instant since, Optional<TimeCursor> after, int limit) throws SQLException {
        TimeCursor before = after.orElse(TimeCursor.BEHIND_ALL);
        return withNumbers(statements.list(
                COLUMNS + show.condition + PAGE, MissedCallPages::view, before.at(), before.id(), since, limit));
    }

    MissedCallView get(long id) throws SQLException {
        return withNumbers(statements.list(COLUMNS + " where m.id = ?", MissedCallPages::view, id)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        BackProblem.NO_SUCH_MISSED_CALL, "No missed caller has the number " + id + "."));
    }

    private List<MissedCallView> withNumbers(List<MissedCallView> found) throws SQLException {
        Map<Long, List<MissedNumberView>> called =
                numbers.of(found.stream().map(MissedCallView::id).toList());
        return found.stream()
                .map(missed -> missed.from(called.getOrDefault(missed.id(), List.of())))
                .toList();
    }

    private static MissedCallView view(ResultSet row) throws SQLException {
        long customer = row.getLong(3);
        long ticket = row.getLong(5);
        long callback = row.getLong(17);
        return new MissedCallView(
                row.getLong(1),
                row.getString(2),
                List.of(),
                customer == 0 ? null : new MissedPersonView(CustomerNumber.text(customer), row.getString(4)),
                ticket == 0 ? null : TicketNumber.text(ticket),
                row.getObject(6, Long.class),
                Words.of(row.getString(7)),
                Words.ofNullable(row.getString(22)),
                row.getInt(8),
                row.getInt(9),
                RowTime.instant(row, 10),
                RowTime.instant(row, 11),
                reached(row),
                cameBack(row),
                callback == 0 ? null : new PlannedCallbackView(callback, RowTime.instant(row, 18)),
                row.getLong(19));
    }

    private static @Nullable MissedReachView reached(ResultSet row) throws SQLException {
        @Nullable Instant at = RowTime.nullable(row, 12);
        long by = row.getLong(14);
        return at == null
                ? null
                : new MissedReachView(
                        at,
                        Words.of(row.getString(13)),
                        by == 0 ? null : new ReachedByView(by, row.getString(15)),
                        row.getString(16));
    }

    private static @Nullable LostReachView cameBack(ResultSet row) throws SQLException {
        @Nullable Instant at = RowTime.nullable(row, 20);
        return at == null ? null : new LostReachView(Words.of(row.getString(21)), at);
    }
}
