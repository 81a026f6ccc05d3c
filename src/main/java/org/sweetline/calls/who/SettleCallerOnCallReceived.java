package org.sweetline.calls.who;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.CallReceived;

/** Who calls may be said before the call has a ticket, or while it gets one. */
@ApplicationScoped
class SettleCallerOnCallReceived implements Reaction<CallReceived> {
    private final Statements statements;
    private final WhoCallsDesk desk;

    @Inject
    SettleCallerOnCallReceived(Statements statements, WhoCallsDesk desk) {
        this.statements = statements;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "settle caller of new call";
    }

    @Override
    public Class<CallReceived> event() {
        return CallReceived.class;
    }

    @Override
    public void react(CallReceived received) throws SQLException {
        Optional<String> sid = statements.first(
                "select sid from phone_call where entry_id = ?", row -> row.getString(1), received.entry());
        sid.ifPresent(desk::settle);
    }
}
