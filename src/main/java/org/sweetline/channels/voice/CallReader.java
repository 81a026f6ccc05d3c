package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.sweetline.channels.twilio.NotAdmitted;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.intake.Delivery;
import org.sweetline.intake.DeliveryReader;

/** Makes of a kept webhook what it says about its call. */
@ApplicationScoped
class CallReader implements DeliveryReader<Supplier<String>> {
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
    public Supplier<String> prepare(Delivery delivery, byte[] raw) {
        CallForm form = new CallForm(form(raw), delivery.receivedAt());
        return switch (CallTrace.of(delivery.externalId())) {
            case VOICE, FALLBACK -> () -> filing.entered(form);
            case VOICEMAIL -> () -> filing.spoken(form);
            case STATUS -> () -> filing.progressed(form);
            case RECORDING -> () -> filing.recorded(form);
            case TRANSCRIPTION -> () -> filing.transcribed(form);
        };
    }

    @Override
    public List<String> file(List<Supplier<String>> read) {
        return read.stream().map(Supplier::get).toList();
    }

    private static TwilioForm form(byte[] raw) {
        try {
            return TwilioForm.parse(raw);
        } catch (NotAdmitted e) {
            throw new IllegalStateException("A form that the door has read before can no longer be read", e);
        }
    }
}
