package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEnded;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.CallLog;

/** Whoever reads the ticket sees how the call ended. */
@ApplicationScoped
class ShowEndedCallOnTicket implements Reaction<CallEnded> {
    private final CallDesk calls;
    private final CallLog tickets;

    @Inject
    ShowEndedCallOnTicket(CallDesk calls, CallLog tickets) {
        this.calls = calls;
        this.tickets = tickets;
    }

    @Override
    public String name() {
        return "show ended call on ticket";
    }

    @Override
    public Class<CallEnded> event() {
        return CallEnded.class;
    }

    @Override
    public void react(CallEnded ended) {
        calls.find(ended.call()).flatMap(Call::sid).ifPresent(tickets::changed);
    }
}
