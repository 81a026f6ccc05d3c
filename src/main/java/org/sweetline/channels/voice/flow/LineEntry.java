package org.sweetline.channels.voice.flow;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.voice.Enqueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.Call;
import org.sweetline.calls.line.QueueDesk;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.flow.Document.Spoken;

/** Puts callers in line; when it is too long they are led another way. */
@ApplicationScoped
class LineEntry {
    /** The network's queue only holds the callers; their order is ours. */
    private static final String QUEUE = "sweetline";

    private final QueueDesk desk;
    private final CallAddresses addresses;
    private final WaysOut ways;
    private final FullLine full;
    private final Recognition recognition;

    @Inject
    LineEntry(QueueDesk desk, CallAddresses addresses, WaysOut ways, FullLine full, Recognition recognition) {
        this.desk = desk;
        this.addresses = addresses;
        this.ways = ways;
        this.full = full;
        this.recognition = recognition;
    }

    /** Whether nobody is signed in at a phone: then callers do not come into the line at all. */
    boolean isUnattended() throws SQLException {
        return desk.unattended();
    }

    String enter(Call call, List<Spoken> before) throws SQLException {
        return enter(call, before, List.of());
    }

    /**
     * For one who named no language of these: where nobody knows theirs, they hear in each that the line is full. It is so too
     * for one who waits in it by another call.
     */
    String enter(Call call, List<Spoken> before, List<String> spoken) throws SQLException {
        if (desk.full(call)) {
            recognition.languages(call, spoken);
            return full.overflow(call, before);
        }
        desk.enter(call);
        return document(call, before);
    }

    /** For a caller who stands in line, is about to speak to the tone, or is done with, and comes by an earlier step again. */
    String again(Call call) {
        if (call.inLine()) {
            return document(call, List.of());
        }
        return call.awaitsVoicemail()
                ? ways.voicemail(call, List.of())
                : new Document().hangUp().xml();
    }

    /** For a caller whose agent is back in a moment. */
    String wait(Call call) {
        Spoken moment = Spoken.in(call.language(), Lines.in(call.language()).rightBack());
        return document(call, List.of(moment));
    }

    private String document(Call call, List<Spoken> before) {
        Enqueue enqueue = new Enqueue.Builder()
                .name(QUEUE)
                .action(addresses.hop(call, "left"))
                .method(HttpMethod.POST)
                .waitUrl(addresses.hop(call, "wait"))
                .waitUrlMethod(HttpMethod.POST)
                .build();
        return new Document().say(before).add(enqueue).xml();
    }
}
