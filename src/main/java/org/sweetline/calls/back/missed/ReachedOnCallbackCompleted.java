package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.back.CallbackChanged;
import org.sweetline.calls.back.Callbacks;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Whose callback one of the team marks as reached is reached in the other list too. */
@ApplicationScoped
class ReachedOnCallbackCompleted implements Reaction<CallbackChanged> {

    private static final String COMPLETED = """
            select number, ended_by, ended_at from callback where id = ? and state = 'DONE' and last_result = ?
            """;

    private final MissedCallerDesk desk;
    private final Statements statements;

    @Inject
    ReachedOnCallbackCompleted(MissedCallerDesk desk, Statements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    private record Completed(String number, @Nullable Long account, Instant at) {}

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
                row -> new Completed(row.getString(1), row.getObject(2, Long.class), RowTime.instant(row, 3)),
                event.callback(),
                Callbacks.BY_HAND);
        if (completed.isPresent()) {
            Completed by = completed.get();
            desk.spoken(by.number(), Reached.BY_HAND, by.account(), by.at());
        }
    }
}
