package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.back.CallResult;
import org.sweetline.calls.back.CallbackChanged;
import org.sweetline.calls.back.Callbacks;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/**
 * Whose callback came about is reached in the other list too: by a call of ours, or by whatever one of the team says. Who is
 * called at another number than they showed is reached as whoever is known there, not as whose number it was.
 */
@ApplicationScoped
class ReachedOnCallbackCompleted implements Reaction<CallbackChanged> {

    private static final String COMPLETED = """
            select b.customer_id, b.number, b.last_result, b.ended_by, coalesce(d.answered_at, b.ended_at)
            from callback b
            left join lateral (select a.call_id from callback_attempt a
                where a.callback_id = b.id and a.result = b.last_result order by a.at desc limit 1) spoken on true
            left join desk_call d on d.id = spoken.call_id
            where b.id = ? and b.state = 'DONE' and b.last_result in (?, ?)
            """;

    private final ReachDesk desk;
    private final Statements statements;

    @Inject
    ReachedOnCallbackCompleted(ReachDesk desk, Statements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    private record Completed(@Nullable Long customer, String number, Reach reach) {}

    @Override
    public String name() {
        return "missed caller reached on callback completed";
    }

    @Override
    public Class<CallbackChanged> event() {
        return CallbackChanged.class;
    }

    @Override
    public void react(CallbackChanged event) throws SQLException {
        Optional<Completed> completed = statements.first(
                COMPLETED,
                ReachedOnCallbackCompleted::completed,
                event.callback(),
                Callbacks.BY_HAND,
                CallResult.ANSWERED.name());
        if (completed.isPresent()) {
            Completed by = completed.get();
            desk.spoken(by.customer(), by.number(), by.reach());
        }
    }

    private static Completed completed(ResultSet row) throws SQLException {
        Reached how = row.getString(3).equals(Callbacks.BY_HAND) ? Reached.BY_HAND : Reached.CALLED_OUT;
        return new Completed(
                row.getObject(1, Long.class),
                row.getString(2),
                new Reach(how, row.getObject(4, Long.class), RowTime.instant(row, 5), null));
    }
}
