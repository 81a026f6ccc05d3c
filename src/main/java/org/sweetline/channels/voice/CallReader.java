package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.sweetline.channels.twilio.NotAdmitted;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.intake.Delivery;
import org.sweetline.intake.DeliveryReader;

/** Makes of a kept webhook what it says about its call. */
@ApplicationScoped
class CallReader implements DeliveryReader<CallReader.Told> {
    private final CallFiling filing;

    @Inject
    CallReader(CallFiling filing) {
        this.filing = filing;
    }

    record Told(CallTrace trace, CallForm form) {}

    @Override
    public String channel() {
        return CallDoor.CHANNEL;
    }

    @Override
    public Told prepare(Delivery delivery, byte[] raw) {
        return new Told(CallTrace.of(delivery.externalId()), new CallForm(form(raw), delivery.receivedAt()));
    }

    @Override
    public Collection<ContactPoint> speakers(Told told) {
        return switch (told.trace()) {
            case VOICE, FALLBACK, VOICEMAIL ->
                PhoneNumber.parse(told.form().incoming().from(), "US")
                        .<Collection<ContactPoint>>map(List::of)
                        .orElse(List.of());
            case STATUS, RECORDING, TRANSCRIPTION -> List.of();
        };
    }

    @Override
    public List<String> file(List<Told> read) {
        return read.stream().map(this::file).toList();
    }

    private String file(Told told) {
        CallForm form = told.form();
        return switch (told.trace()) {
            case VOICE, FALLBACK -> filing.entered(form);
            case VOICEMAIL -> filing.spoken(form);
            case STATUS -> filing.progressed(form);
            case RECORDING -> filing.recorded(form);
            case TRANSCRIPTION -> filing.transcribed(form);
        };
    }

    private static TwilioForm form(byte[] raw) {
        try {
            return TwilioForm.parse(raw);
        } catch (NotAdmitted e) {
            throw new IllegalStateException("A form that the door has read before can no longer be read", e);
        }
    }
}
