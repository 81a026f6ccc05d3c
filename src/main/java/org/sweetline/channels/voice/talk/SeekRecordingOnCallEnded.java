package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEnded;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallFiling;
import org.sweetline.channels.voice.NetworkRecordings;
import org.sweetline.events.NotYet;
import org.sweetline.events.Reaction;

/**
 * The report of a recording may be lost: a while after each recorded call the network is asked for what it has, and again
 * while it is not done with it.
 */
@ApplicationScoped
class SeekRecordingOnCallEnded implements Reaction<CallEnded> {
    private static final Logger LOG = System.getLogger(SeekRecordingOnCallEnded.class.getName());

    private static final Duration REPORT_IS_LATE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);
    private static final Duration NEVER_COMES = Duration.ofHours(6);

    private final TwilioConfig config;
    private final TwilioGateway twilio;
    private final CallDesk calls;
    private final CallFiling filing;
    private final Clock clock;

    @Inject
    SeekRecordingOnCallEnded(
            TwilioConfig config, TwilioGateway twilio, CallDesk calls, CallFiling filing, Clock clock) {
        this.config = config;
        this.twilio = twilio;
        this.calls = calls;
        this.filing = filing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seek recording of ended call";
    }

    @Override
    public Class<CallEnded> event() {
        return CallEnded.class;
    }

    @Override
    public Duration delay(CallEnded event) {
        return REPORT_IS_LATE;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(CallEnded ended) throws TwilioTrouble, NotYet {
        Optional<Call> recorded = calls.find(ended.call()).filter(call -> call.recording() != Call.Recording.OFF);
        String sid = recorded.flatMap(Call::sid).orElse("");
        if (!config.open() || sid.isEmpty()) {
            return;
        }
        Optional<NetworkRecordings> there = NetworkRecordings.ofCall(sid, twilio);
        if (there.isEmpty()) {
            LOG.log(Level.INFO, "the network knows no recorded call {0}", sid);
            filing.absent(sid);
            return;
        }
        there.get().ready().forEach(one -> filing.found(sid, one.sid(), one.kind(), one.seconds()));
        if (there.get().underWay()) {
            lookAgain(sid, recorded.flatMap(Call::endedAt).orElse(Instant.EPOCH));
        }
    }

    private void lookAgain(String sid, Instant ended) throws NotYet {
        Optional<Instant> next = next(ended, clock.instant());
        if (next.isPresent()) {
            throw new NotYet("The network is not done with a recording of this call.", next.get());
        }
        LOG.log(Level.INFO, "the network was never done with a recording of call {0}", sid);
    }

    /** Empty once nothing is to be hoped for any more. */
    static Optional<Instant> next(Instant ended, Instant now) {
        return now.isBefore(ended.plus(NEVER_COMES)) ? Optional.of(now.plus(LOOK_AGAIN)) : Optional.empty();
    }
}
