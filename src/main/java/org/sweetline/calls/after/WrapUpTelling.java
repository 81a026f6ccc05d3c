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
import org.sweetline.web.Words;

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

    /** What was chosen before may stay, also when it is out of use by now. */
    void requireChosen(WrapUpView wrapUp, WrapUpView before) throws SQLException {
        require(Kind.TOPIC, wrapUp.topic(), before.topic());
        require(Kind.DISPOSITION, wrapUp.disposition(), before.disposition());
    }

    /** Figures follow, those of surveys too, however late it is said. */
    void isAbout(Call call, String topic) {
        if (!call.notedTopic().equals(topic)) {
            call.isAbout(topic);
            events.publish(new CallTopicNoted(call.id()));
        }
    }

    void tell(Call call, long account, long version, boolean noted) {
        calls.event(call, CallEventKind.WRAPPED_UP, account, null, "");
        call.sid().ifPresent(tickets::changed);
        if (noted) {
            events.publish(new WrapUpWritten(call.id(), account, version));
        }
    }

    private void require(Kind kind, String key, String before) throws SQLException {
        if (!key.isEmpty() && !key.equals(before) && !choices.has(kind, key)) {
            throw ProblemException.invalid(Words.of(kind), "must be one of the wrap-up choices, or empty");
        }
    }
}
