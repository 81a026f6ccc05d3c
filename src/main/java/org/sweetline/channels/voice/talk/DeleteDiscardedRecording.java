package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.RecordingDiscarded;

/** What we keep no longer is deleted at the phone network too. */
@ApplicationScoped
class DeleteDiscardedRecording implements Reaction<RecordingDiscarded> {
    private final TwilioConfig config;
    private final TwilioGateway twilio;

    @Inject
    DeleteDiscardedRecording(TwilioConfig config, TwilioGateway twilio) {
        this.config = config;
        this.twilio = twilio;
    }

    @Override
    public String name() {
        return "delete discarded recording";
    }

    @Override
    public Class<RecordingDiscarded> event() {
        return RecordingDiscarded.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(RecordingDiscarded discarded) throws TwilioTrouble {
        if (!config.open() || !discarded.recording().matches("RE[0-9a-f]{32}")) {
            return;
        }
        try {
            twilio.delete("Recordings/" + discarded.recording());
        } catch (TwilioTrouble e) {
            if (e.kind() != TwilioTrouble.Kind.GONE) {
                throw e;
            }
        }
    }
}
