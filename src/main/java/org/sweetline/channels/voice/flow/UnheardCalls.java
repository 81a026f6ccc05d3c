package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sweetline.calls.hours.Reception;
import org.sweetline.calls.line.LineConfig;
import org.sweetline.channels.twilio.LookBack;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallLookout;
import org.sweetline.channels.voice.flow.NetworkLists.Arrival;
import org.sweetline.channels.voice.flow.NetworkLists.Arrivals;
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
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration CLOSED = Duration.ofMinutes(10);

    /** A call comes into the network's list a little later than into the world. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Duration ONE_CALL = Duration.ofDays(1);

    private final TwilioConfig config;
    private final LineConfig line;
    private final Reception reception;
    private final NetworkLists network;
    private final CallLookout lookout;
    private final UnheardStep step;
    private final Clock clock;
    private final LongLook search = new LongLook();

    @Inject
    UnheardCalls(
            TwilioConfig config,
            LineConfig line,
            Reception reception,
            NetworkLists network,
            CallLookout lookout,
            UnheardStep step,
            Clock clock) {
        this.config = config;
        this.line = line;
        this.reception = reception;
        this.network = network;
        this.lookout = lookout;
        this.step = step;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unheard calls";
    }

    @Override
    public Duration givesWay() {
        return AT_LEISURE;
    }

    @Override
    public Duration turn() throws SQLException {
        Instant now = clock.instant();
        if (!config.open()) {
            lookout.notYetOurs(now);
            return CLOSED;
        }
        try {
            if (!search.goesOn()) {
                begin(now);
            }
            search.turn(now, new Unheard(now));
        } catch (TwilioTrouble e) {
            LOG.log(
                    Level.INFO,
                    "The network could not be asked for calls of which we never heard: {0}",
                    e.getMessage());
            return PAUSE;
        }
        return search.goesOn() ? SOON : PAUSE;
    }

    private void begin(Instant now) throws SQLException {
        Instant bound = now.minus(LookBack.LONGEST);
        if (lookout.skipTo(bound)) {
            LOG.log(Level.WARNING, "Calls before {0} of which we never heard are not looked for", bound);
        }
        search.begin(lookout.read().lookedUntil(), now.minus(OVERLAP));
    }

    private Set<String> numbers() throws SQLException {
        Set<String> numbers = new HashSet<>(reception.numbers());
        Stream.of(config.number()).filter(number -> !number.isEmpty()).forEach(numbers::add);
        return numbers;
    }

    /** What is known of calls at this moment. */
    private final class Unheard implements LongLook.Finds {
        private final Instant now;

        Unheard(Instant now) {
            this.now = now;
        }

        @Override
        public Arrivals list(Instant from, Optional<Instant> to) throws SQLException, TwilioTrouble {
            Arrivals all = Arrivals.NONE;
            for (String number : numbers()) {
                all = all.and(network.arrivals(number, from, to));
                if (!all.whole()) {
                    break;
                }
            }
            return all;
        }

        @Override
        public List<Arrival> strange(Arrivals arrivals) throws SQLException {
            Set<String> known =
                    lookout.known(arrivals.calls().stream().map(Arrival::sid).toList());
            return arrivals.calls().stream()
                    .filter(arrival -> !known.contains(arrival.sid()))
                    .sorted(Comparator.comparing(Arrival::began))
                    .toList();
        }

        /** What is not over yet is looked at again the next time. */
        @Override
        public boolean settle(Arrival arrival) throws SQLException, TwilioTrouble {
            return isPutDown(arrival) || !isOfLate(arrival);
        }

        @Override
        public void settledUntil(Instant until) throws SQLException {
            lookout.lookedUntil(until);
        }

        /** Not while a webhook of it, or its recording, may still be on the way. */
        private boolean isPutDown(Arrival arrival) throws SQLException, TwilioTrouble {
            Optional<Instant> ended = arrival.ended().filter(end -> end.isBefore(now.minus(line.quiet())));
            if (ended.isEmpty()) {
                return false;
            }
            Messages messages = network.messages(arrival.sid());
            if (messages.underWay() && isOfLate(arrival)) {
                return false;
            }
            step.putDown(arrival, ended.get(), messages.spoken());
            return true;
        }

        /** No call lasts for longer, and no recording takes so long: what is older must not hold up all others. */
        private boolean isOfLate(Arrival arrival) {
            return arrival.began().isAfter(now.minus(ONE_CALL));
        }
    }
}
