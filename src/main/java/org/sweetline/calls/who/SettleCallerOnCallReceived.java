package org.sweetline.calls.who;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.CallMoved;
import org.sweetline.calls.CallerKnown;
import org.sweetline.events.DomainEvents;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.CallReceived;
import org.sweetline.tickets.CallWordsChanged;

/** Who calls may be said before the call has a ticket, or while it gets one; if nobody says it, the ticket tells. */
@ApplicationScoped
class SettleCallerOnCallReceived implements Reaction<CallReceived> {
    private final Statements statements;
    private final WhoCallsDesk desk;
    private final NewCallers newCallers;
    private final DomainEvents events;

    @Inject
    SettleCallerOnCallReceived(Statements statements, WhoCallsDesk desk, NewCallers newCallers, DomainEvents events) {
        this.statements = statements;
        this.desk = desk;
        this.newCallers = newCallers;
        this.events = events;
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
        newCallers.know(received.entry()).ifPresent(call -> {
            events.publish(new CallMoved(call));
            events.publish(new CallerKnown(call));
            events.publish(new CallWordsChanged(received.ticket(), received.entry()));
        });
    }
}
