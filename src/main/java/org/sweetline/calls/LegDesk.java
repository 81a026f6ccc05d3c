package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.sweetline.calls.Leg.State;
import org.sweetline.calls.PhoneCommands.Kind;

/** Moves legs on and tells the parts that asked for them. Its call is locked by whoever calls. */
@ApplicationScoped
public class LegDesk {
    private final Instance<LegListener> listeners;
    private final PhoneCommands commands;
    private final Clock clock;

    @Inject
    LegDesk(@Any Instance<LegListener> listeners, PhoneCommands commands, Clock clock) {
        this.listeners = listeners;
        this.commands = commands;
        this.clock = clock;
    }

    /** The network has a leg of this id for it; one that nobody wants any more is ended. */
    @Transactional
    public void rings(Call call, Leg leg, String sid, boolean ringing) {
        boolean learnt = leg.knownAs(sid);
        if (!leg.live()) {
            if (learnt) {
                commands.ask(call, leg, Kind.END_LEG);
            }
            return;
        }
        if (ringing) {
            leg.rings(clock.instant());
        }
    }

    /** It is in the conference. One that comes too late is ended. */
    @Transactional
    public void joins(Call call, Leg leg) {
        if (leg.joins(clock.instant())) {
            tell(leg, (listener, joined) -> listener.joined(call, joined));
        } else if (!leg.live()) {
            commands.ask(call, leg, Kind.END_LEG);
        }
    }

    /** It is gone, or never came. */
    @Transactional
    public void ends(Call call, Leg leg, State how) {
        if (leg.ends(how, clock.instant())) {
            tell(leg, (listener, ended) -> listener.ended(call, ended));
        }
    }

    /** The desk does not want it any more. */
    @Transactional
    public void dismiss(Call call, Leg leg) {
        if (leg.live()) {
            commands.ask(call, leg, Kind.END_LEG);
            ends(call, leg, State.CANCELED);
        }
    }

    private void tell(Leg leg, BiConsumer<LegListener, Leg> news) {
        listeners.stream()
                .filter(listener -> listener.purposes().contains(leg.purpose()))
                .forEach(listener -> news.accept(listener, leg));
    }
}
