package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sweetline.calls.hours.Reception;
import org.sweetline.calls.line.LineConfig;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.flow.NetworkLists.Arrival;
import org.sweetline.channels.voice.flow.NetworkLists.Messages;
import org.sweetline.work.BackgroundLoop;

/**
 * Finds who called while we were away: the webhooks of a call come to nobody then, but the network's own list has it. So
 * nobody calls in vain without anyone knowing.
 */
@ApplicationScoped
class UnheardCalls implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(UnheardCalls.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration CLOSED = Duration.ofMinutes(10);

    /** A call comes into the network's list a little later than into the world. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    /** Whoever called earlier than that has long found another way. */
    private static final Duration LONGEST_LOOK_BACK = Duration.ofDays(1);

    private final TwilioConfig config;
    private final LineConfig line;
    private final Reception reception;
    private final NetworkLists network;
    private final LookoutRows rows;
    private final UnheardStep step;
    private final Clock clock;

    @Inject
    UnheardCalls(
            TwilioConfig config,
            LineConfig line,
            Reception reception,
            NetworkLists network,
            LookoutRows rows,
            UnheardStep step,
            Clock clock) {
        this.config = config;
        this.line = line;
        this.reception = reception;
        this.network = network;
        this.rows = rows;
        this.step = step;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unheard calls";
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public Duration turn() throws SQLException {
        if (!config.open()) {
            return CLOSED;
        }
        Instant now = clock.instant();
        try {
            look(now);
        } catch (TwilioTrouble e) {
            LOG.log(
                    Level.INFO,
                    "The network could not be asked for calls of which we never heard: {0}",
                    e.getMessage());
        }
        return PAUSE;
    }

    /** What is not over yet is looked at again the next time. */
    private void look(Instant now) throws SQLException, TwilioTrouble {
        Instant since = later(rows.lookedUntil(), now.minus(LONGEST_LOOK_BACK));
        Instant until = now.minus(OVERLAP);
        for (String number : numbers()) {
            List<Arrival> arrivals = network.arrivals(number, since);
            Set<String> known = rows.known(arrivals.stream().map(Arrival::sid).toList());
            for (Arrival arrival : arrivals) {
                if (!known.contains(arrival.sid()) && !isPutDown(arrival, now)) {
                    until = arrival.began().isBefore(until) ? arrival.began() : until;
                }
            }
        }
        rows.lookedUntil(until);
    }

    private Set<String> numbers() throws SQLException {
        Set<String> numbers = new HashSet<>(reception.numbers());
        Stream.of(config.number()).filter(number -> !number.isEmpty()).forEach(numbers::add);
        return numbers;
    }

    /** Not while a webhook of it, or its recording, may still be on the way. */
    private boolean isPutDown(Arrival arrival, Instant now) throws SQLException, TwilioTrouble {
        Optional<Instant> ended = arrival.ended().filter(end -> end.isBefore(now.minus(line.quiet())));
        if (ended.isEmpty()) {
            return false;
        }
        Messages messages = network.messages(arrival.sid());
        if (messages.underWay()) {
            return false;
        }
        step.putDown(arrival, ended.get(), messages.spoken());
        return true;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
