package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEventKind;
import org.sweetline.calls.TurnedAway;
import org.sweetline.calls.hours.Answer;
import org.sweetline.calls.hours.Reception;
import org.sweetline.calls.hours.Reception.Caller;
import org.sweetline.channels.voice.CallFiling;
import org.sweetline.channels.voice.CallForm;
import org.sweetline.channels.voice.flow.NetworkLists.Arrival;
import org.sweetline.channels.voice.flow.NetworkLists.Message;
import org.sweetline.tickets.RecordingKind;

/** Puts down, once, a call that was over before anybody here heard of it. */
@ApplicationScoped
class UnheardStep {
    /** Why nobody answered: the program was away. */
    private static final String UNHEARD = "unheard";

    private final CallDesk calls;
    private final Recognition recognition;
    private final Reception reception;
    private final CallFiling filing;

    @Inject
    UnheardStep(CallDesk calls, Recognition recognition, Reception reception, CallFiling filing) {
        this.calls = calls;
        this.recognition = recognition;
        this.reception = reception;
        this.filing = filing;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void putDown(Arrival arrival, Instant ended, List<Message> messages) throws SQLException {
        Optional<Call> begun = calls.beginLate(arrival.sid(), arrival.from(), arrival.to(), arrival.began());
        if (begun.isEmpty()) {
            return;
        }
        Call call = begun.get();
        recognition.know(call);
        if (CallForm.isBrowser(arrival.saidFrom())) {
            calls.end(call, Outcome.REJECTED, ReceptionHops.BROWSER, ended);
            return;
        }
        Answer answer =
                reception.receive(new Caller(arrival.from(), arrival.saidFrom()), arrival.to(), arrival.began());
        if (answer instanceof Answer.Blocked blocked) {
            calls.end(call, Outcome.REJECTED, TurnedAway.blocked(blocked.reason()), ended);
            return;
        }
        call.directed(team(answer), "", "", 0);
        filing.missed(arrival.sid(), arrival.from(), arrival.to(), arrival.began(), ended);
        for (Message message : messages) {
            filing.found(arrival.sid(), message.sid(), RecordingKind.VOICEMAIL, message.seconds());
        }
        if (messages.isEmpty()) {
            calls.end(call, Outcome.ABANDONED, UNHEARD, ended);
        } else {
            calls.event(call, CallEventKind.VOICEMAIL_LEFT, null, null, "");
            calls.end(call, Outcome.VOICEMAIL, "", ended);
        }
    }

    private static long team(Answer answer) {
        return answer instanceof Answer.Closed closed
                ? closed.team().id()
                : ((Answer.Open) answer).team().id();
    }
}
