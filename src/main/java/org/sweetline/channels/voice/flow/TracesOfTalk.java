package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.Legs;
import org.sweetline.channels.twilio.TwilioTrouble;

/**
 * What else shows that a caller and an agent talked when nobody told that the caller had come: the news of a conference may
 * be lost, and who talked must not be counted among those who gave up.
 */
@ApplicationScoped
class TracesOfTalk {
    /**
     * The network asks at most 15 seconds for the way to the agent, and as long for the fallback's; a caller who was still
     * there with the agent after that had come through.
     */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(45);

    private final Legs legs;
    private final SweepRows rows;
    private final NetworkLists network;
    private final Clock clock;

    @Inject
    TracesOfTalk(Legs legs, SweepRows rows, NetworkLists network, Clock clock) {
        this.legs = legs;
        this.rows = rows;
        this.network = network;
        this.clock = clock;
    }

    /** Of a call that is over. A recording begins where the conversation does. */
    boolean showThatTheyTalked(Call call) throws SQLException, TwilioTrouble {
        String sid = call.sid().orElse("");
        return isTalk(call.answeredAt().orElse(Instant.MAX), bothUntil(call, sid))
                || rows.hasRecordedTalk(sid)
                || network.hasRecordedTalk(sid);
    }

    private Instant bothUntil(Call call, String sid) throws TwilioTrouble {
        Stream<Instant> agents = legs.of(call).stream()
                .filter(leg -> leg.role() == Role.AGENT && leg.joinedAt().isPresent())
                .map(leg -> leg.leftAt().orElse(Instant.MAX));
        Instant agent = agents.max(Instant::compareTo).orElse(Instant.MIN);
        Instant customer = network.endOf(sid).orElse(Instant.MAX);
        return Stream.of(agent, customer, clock.instant())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    static boolean isTalk(Instant sentToTheAgent, Instant bothUntil) {
        return sentToTheAgent.isBefore(bothUntil)
                && Duration.between(sentToTheAgent, bothUntil).compareTo(ON_THE_WAY) > 0;
    }
}
