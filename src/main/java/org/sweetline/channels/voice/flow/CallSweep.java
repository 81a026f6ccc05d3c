package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.GivenDocuments;
import org.sweetline.work.BackgroundLoop;

/**
 * Finds what no webhook told, be it that it was lost or that we were away: calls that are over, agents who joined or left,
 * phones that are said to be busy. So every call ends in one outcome, and no agent is taken for busy for ever.
 */
@ApplicationScoped
class CallSweep implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(CallSweep.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Duration CLOSED = Duration.ofMinutes(10);
    private static final Duration REPEATABLE = Duration.ofDays(1);

    private final TwilioConfig config;
    private final SweepRows rows;
    private final SweptCall swept;
    private final SweepStep step;
    private final GivenDocuments given;

    @Inject
    CallSweep(TwilioConfig config, SweepRows rows, SweptCall swept, SweepStep step, GivenDocuments given) {
        this.config = config;
        this.rows = rows;
        this.swept = swept;
        this.step = step;
        this.given = given;
    }

    @Override
    public String name() {
        return "call sweep";
    }

    @Override
    public Duration turn() throws SQLException {
        if (!config.open()) {
            return CLOSED;
        }
        List<Long> quiet = rows.quietCalls();
        for (long call : quiet) {
            look(call);
        }
        step.free(rows);
        given.forgetOlderThan(REPEATABLE);
        rows.forgetEvents();
        return quiet.size() < SweepRows.TURN ? PAUSE : Duration.ZERO;
    }

    private void look(long call) throws SQLException {
        try {
            swept.look(call);
        } catch (TwilioTrouble e) {
            LOG.log(Level.INFO, "call {0} could not be looked after: {1}", call, e.getMessage());
        }
    }
}
