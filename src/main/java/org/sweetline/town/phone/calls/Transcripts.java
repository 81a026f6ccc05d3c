package org.sweetline.town.phone.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Sid;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.signal.Webhook;
import org.sweetline.town.wire.Json;
import org.sweetline.town.wire.Param;

/** Transcriptions that are made while a call goes on. */
public final class Transcripts {
    /** What the product asked for. */
    public record Wish(String name, String callback, String language, String track) {}

    private final Map<String, Running> running = new ConcurrentHashMap<>();

    /** Writes down from now on what is said and heard at this leg; returns the transcription's id. */
    public String begin(Leg leg, Wish wish) {
        Running transcription = new Running(leg, wish);
        running.put(transcription.sid, transcription);
        transcription.tell("transcription-started", List.of());
        if (!wish.track().equals("outbound_track"))
            leg.hearing().saidAlsoTo(words -> transcription.content("inbound_track", words));
        if (!wish.track().equals("inbound_track"))
            leg.hearing().alsoTo(words -> transcription.content("outbound_track", words));
        return transcription.sid;
    }

    /** By its name or id; empty when there is none of this leg's. */
    public Optional<String> stop(Leg leg, String nameOrSid) {
        Optional<Running> found = running.values().stream()
                .filter(transcription -> transcription.leg == leg)
                .filter(transcription -> transcription.sid.equals(nameOrSid)
                        || transcription.wish.name().equals(nameOrSid))
                .findFirst();
        found.ifPresent(this::end);
        return found.map(transcription -> transcription.sid);
    }

    void endAll(Leg leg) {
        running.values().stream()
                .filter(transcription -> transcription.leg == leg)
                .forEach(this::end);
    }

    private void end(Running transcription) {
        if (running.remove(transcription.sid) != null) transcription.tell("transcription-stopped", List.of());
        transcription.over = true;
    }

    private static final class Running {
        private final String sid = Sid.next("GT");
        private final Leg leg;
        private final Wish wish;
        private int sequence;
        private volatile boolean over;

        Running(Leg leg, Wish wish) {
            this.leg = leg;
            this.wish = wish;
        }

        void content(String track, String words) {
            if (over) return;
            List<Param> params = new ArrayList<>();
            String text = Json.write(Json.object("transcript", words, "confidence", 0.92));
            Form.add(params, "Track", track, "Final", "true", "TranscriptionData", text);
            tell("transcription-content", params);
        }

        synchronized void tell(String event, List<Param> more) {
            if (wish.callback().isEmpty()) return;
            sequence++;
            List<Param> params = new ArrayList<>();
            Form.add(params, "AccountSid", leg.board().account().sid(), "CallSid", leg.sid());
            Form.add(params, "TranscriptionSid", sid, "TranscriptionEvent", event, "LanguageCode", wish.language());
            Form.add(
                    params,
                    "SequenceId",
                    String.valueOf(sequence),
                    "Timestamp",
                    leg.now().toString());
            params.addAll(more);
            leg.send(Webhook.of(Step.TRANSCRIPTION, leg.sid(), leg.absolute(wish.callback()), params));
        }
    }
}
