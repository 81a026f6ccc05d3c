package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.calls.Call;
import org.sweetline.calls.hours.AnonymousCallers;
import org.sweetline.calls.hours.Answer;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.calls.hours.Reception;

/**
 * Which ways are open to a caller but an agent: what is switched off, or can't be for them, is neither offered nor taken.
 * A callback may be asked for earlier than it is offered, as the key is the same whenever it is.
 */
@ApplicationScoped
class OpenWays {
    private final Reception reception;
    private final TextOffer text;
    private final Clock clock;

    @Inject
    OpenWays(Reception reception, TextOffer text, Clock clock) {
        this.reception = reception;
        this.text = text;
        this.clock = clock;
    }

    /** Where they stand now: in line, before a line that is full, or before a team that is closed. */
    List<Overflow> of(Call call) throws SQLException {
        Answer answer = reception.answer(call.team().orElse(0L), clock.instant());
        return !call.inLine() && answer instanceof Answer.Closed closed ? whileClosed(call, closed) : ofTheLine(call);
    }

    /** In line or before one that is full: in the order of the settings. */
    List<Overflow> ofTheLine(Call call) throws SQLException {
        List<Overflow> open = new ArrayList<>();
        for (Overflow way : reception.limits().overflow()) {
            if (isFor(call, way)) {
                open.add(way);
            }
        }
        return open;
    }

    private boolean isFor(Call call, Overflow way) throws SQLException {
        return switch (way) {
            case CALLBACK -> mayBeCalled(call);
            case VOICEMAIL -> true;
            case TEXT_LINK -> text.fits(call);
        };
    }

    /** Whose number does not show presses one, unless those who hide theirs may only leave a message. */
    private boolean mayBeCalled(Call call) throws SQLException {
        return !call.caller().isEmpty() || reception.settings().anonymousCallers() == AnonymousCallers.ACCEPT;
    }

    /** As their team has it while it is closed. */
    List<Overflow> whileClosed(Call call, Answer.Closed closed) throws SQLException {
        List<Overflow> open = new ArrayList<>();
        if (closed.callback() && mayBeCalled(call)) {
            open.add(Overflow.CALLBACK);
        }
        if (closed.voicemail()) {
            open.add(Overflow.VOICEMAIL);
        }
        return open;
    }
}
