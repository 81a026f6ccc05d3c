package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Legs;
import org.sweetline.channels.twilio.TwilioForm;

/** The caller joins the agent who waits in the conference, and what they hear once the agent has left. */
@ApplicationScoped
class ConversationHops implements Hop {
    private static final String AFTER = "after";

    private final CallDesk calls;
    private final Legs legs;
    private final LineEntry line;
    private final TalkEnd end;
    private final Joining joining;

    @Inject
    ConversationHops(CallDesk calls, Legs legs, LineEntry line, TalkEnd end, Joining joining) {
        this.calls = calls;
        this.legs = legs;
        this.line = line;
        this.end = end;
        this.joining = joining;
    }

    @Override
    public Set<String> names() {
        return Set.of("join", AFTER);
    }

    @Override
    public String document(String name, Call call, TwilioForm form) throws SQLException {
        if (name.equals("join")) {
            return join(call);
        }
        // An old request that somebody sends again must not end the talk that came after it.
        return talk(name) < call.talks() ? Document.NOTHING : end.document(call, form);
    }

    /** A call that was under way when talks were not numbered yet is in its first. */
    private static int talk(String name) {
        return name.equals(AFTER) ? 0 : Integer.parseInt(name.substring(AFTER.length() + 1));
    }

    /** An agent who left meanwhile leaves the caller where they were in line; who has sent them on may not be told to be gone yet. */
    private String join(Call call) {
        Optional<Leg> agent = legs.of(call).stream()
                .filter(leg -> leg.joined() && leg.role() == Leg.Role.AGENT)
                .max(Comparator.comparing(Leg::id));
        if (agent.isEmpty() || call.ended()) {
            return line.again(call);
        }
        calls.answer(call, agent.get());
        return joining.document(call);
    }
}
