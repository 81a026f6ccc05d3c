package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.calls.after.UnheardTimes;
import org.sweetline.channels.twilio.NotAdmitted;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.intake.Delivery;
import org.sweetline.intake.DeliveryReader;
import org.sweetline.tickets.TranscriptLog;

/** Puts what was heard into the transcript of its call. */
@ApplicationScoped
class SpokenReader implements DeliveryReader<SpokenReader.Heard> {
    static final String CHANNEL = "spoken";

    private final TranscriptLog transcripts;
    private final UnheardTimes unheard;

    @Inject
    SpokenReader(TranscriptLog transcripts, UnheardTimes unheard) {
        this.transcripts = transcripts;
        this.unheard = unheard;
    }

    record Heard(SpokenForm form, Instant receivedAt) {}

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Heard prepare(Delivery delivery, byte[] raw) {
        try {
            return new Heard(new SpokenForm(TwilioForm.parse(raw)), delivery.receivedAt());
        } catch (NotAdmitted e) {
            throw new IllegalStateException("A form that the door has read before can no longer be read", e);
        }
    }

    @Override
    public List<String> file(List<Heard> read) {
        return read.stream().map(this::file).toList();
    }

    private String file(Heard heard) {
        SpokenForm form = heard.form();
        try {
            if (form.isStop()) {
                return transcripts.assemble(form.callSid());
            }
            Instant at = form.at().orElse(heard.receivedAt());
            if (unheard.cover(form.callSid(), at)) {
                return "";
            }
            return transcripts.heard(
                    form.callSid(),
                    new TranscriptLog.Heard(form.transcription(), form.number(), at),
                    form.speaker(),
                    form.words());
        } catch (SQLException e) {
            throw new IllegalStateException("What was heard could not be put down", e);
        }
    }
}
