package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.signal.Webhook;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingShelf;
import org.sweetline.town.phone.sound.Taping;
import org.sweetline.town.wire.Param;

/** Recordings of whole calls while they go on. */
public final class Tapings {
    /** What the product asked for. */
    public record Wish(String source, int channels, String callback) {}

    private static final Duration READY_AFTER = Duration.ofSeconds(3);
    private final RecordingShelf shelf;
    private final Map<Taping, Wish> wishes = new ConcurrentHashMap<>();

    Tapings(RecordingShelf shelf) {
        this.shelf = shelf;
    }

    public Taping begin(Leg leg, Wish wish) {
        Taping taping = Taping.ofCall(leg.sid(), wish.source(), wish.channels(), leg.now());
        wishes.put(taping, wish);
        shelf.begin(taping);
        leg.hearing().alsoTo(taping::hears);
        leg.hearing().saidAlsoTo(taping::hears);
        return taping;
    }

    /** Whatever runs of this leg is over. */
    public void stop(Leg leg) {
        for (Map.Entry<Taping, Wish> each : wishes.entrySet()) {
            if (each.getKey().callSid().equals(leg.sid())) stop(leg, each.getKey());
        }
    }

    public void stop(Leg leg, Taping taping) {
        Wish wish = wishes.remove(taping);
        if (wish == null) return;
        Recording recording = shelf.finish(taping, leg.now(), leg.script().recordingFate());
        leg.call().keep(recording);
        if (wish.callback().isEmpty() || recording.isUnannounced()) return;
        List<Param> params = new Aftermath(leg).params(recording);
        Form.add(params, "RecordingTrack", "both");
        leg.afterwards()
                .add(Webhook.of(Step.RECORDING, leg.sid(), leg.absolute(wish.callback()), params)
                        .after(READY_AFTER));
    }
}
