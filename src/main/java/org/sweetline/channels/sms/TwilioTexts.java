package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.config.Settings;
import org.sweetline.tickets.texts.TextCarrier;
import org.sweetline.web.PublicAddress;

/** The number that texts are sent from, and where is told what becomes of them. */
@ApplicationScoped
class TwilioTexts implements TextCarrier {

    /** A report that we can't take is lost unless Twilio is asked to bring it again. */
    private static final String AGAIN = "#rc=2&rp=ct,rt,5xx";

    private final TwilioConfig config;
    private final PublicAddress address;
    private final String number;

    @Inject
    TwilioTexts(TwilioConfig config, PublicAddress address, Settings settings) {
        this.config = config;
        this.address = address;
        this.number = settings.text("twilio.number", "");
    }

    @Override
    public boolean open() {
        return config.open() && !number.isEmpty();
    }

    @Override
    public String number() {
        return number;
    }

    String reportTo(String token) {
        return address.url("/webhooks/twilio/sms/status/" + token + AGAIN);
    }
}
