package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.after.WrapUpChoices.Kind;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.tickets.CallLog;

/** What a wrap-up leans on and who hears of it. */
@ApplicationScoped
class WrapUpTelling {
    private final CallDesk calls;
    private final WrapUpChoices choices;
    private final CallLog tickets;
    private final DomainEvents events;

    @Inject
    WrapUpTelling(CallDesk calls, WrapUpChoices choices, CallLog tickets, DomainEvents events) {
        this.calls = calls;
        this.choices = choices;
        this.tickets = tickets;
        this.events = events;
    }

    Call call(long number) {
        return calls.lock(number);
    }

    void requireChosen(WrapUpView wrapUp) throws SQLException {
        require(Kind.TOPIC, "topic", wrapUp.topic());
        require(Kind.DISPOSITION, "disposition", wrapUp.disposition());
    }

    void tell(Call call, long account, long version, boolean noted) {
        calls.event(call, CallEventKind.WRAPPED_UP, account, null, "");
        call.sid().ifPresent(tickets::changed);
        if (noted) {
            events.publish(new WrapUpWritten(call.id(), account, version));
        }
    }

    private void require(Kind kind, String field, String key) throws SQLException {
        if (!key.isEmpty() && !choices.has(kind, key)) {
            throw ProblemException.invalid(field, "must be one of the wrap-up choices, or empty");
        }
    }
}
