package org.sweetline.channels.voice.talk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallEnded;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallFiling;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.RecordingKind;

/** The report of a recording may be lost: a while after each recorded call the network is asked for what it has. */
@ApplicationScoped
class SeekRecordingOnCallEnded implements Reaction<CallEnded> {
    private static final Duration REPORT_IS_LATE = Duration.ofMinutes(2);

    private final TwilioConfig config;
    private final TwilioGateway twilio;
    private final CallDesk calls;
    private final CallFiling filing;

    @Inject
    SeekRecordingOnCallEnded(TwilioConfig config, TwilioGateway twilio, CallDesk calls, CallFiling filing) {
        this.config = config;
        this.twilio = twilio;
        this.calls = calls;
        this.filing = filing;
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
    public void react(CallEnded ended) throws TwilioTrouble {
        Optional<String> sid = calls.find(ended.call())
                .filter(call -> call.recording() != Call.Recording.OFF)
                .flatMap(Call::sid);
        if (!config.open() || sid.isEmpty()) {
            return;
        }
        for (JsonNode recording : twilio.get("Calls/" + sid.get() + "/Recordings", new TwilioParams())
                .path("recordings")) {
            String id = recording.path("sid").asText();
            if (id.matches("RE[0-9a-f]{32}")
                    && recording.path("status").asText().equals("completed")) {
                filing.found(
                        sid.get(),
                        id,
                        RecordingKind.CONVERSATION,
                        seconds(recording.path("duration").asText()));
            }
        }
    }

    private static OptionalInt seconds(String text) {
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
