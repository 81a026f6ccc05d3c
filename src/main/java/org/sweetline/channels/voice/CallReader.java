package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.channels.twilio.NotAdmitted;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.intake.Delivery;
import org.sweetline.intake.DeliveryReader;
import org.sweetline.intake.Filing;

/** Makes of a kept webhook what it says about its call. */
@ApplicationScoped
class CallReader implements DeliveryReader {
    private final CallFiling filing;

    @Inject
    CallReader(CallFiling filing) {
        this.filing = filing;
    }

    @Override
    public String channel() {
        return CallDoor.CHANNEL;
    }

    @Override
    public Filing prepare(Delivery delivery, byte[] raw) {
        CallForm form = new CallForm(form(raw), delivery.receivedAt());
        return switch (CallTrace.of(delivery.externalId())) {
            case VOICE, FALLBACK -> () -> filing.entered(form);
            case VOICEMAIL -> () -> filing.spoken(form);
            case STATUS -> () -> filing.progressed(form);
            case RECORDING -> () -> filing.recorded(form);
            case TRANSCRIPTION -> () -> filing.transcribed(form);
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
