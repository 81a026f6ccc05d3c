package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sweetline.calls.CallProblem;
import org.sweetline.calls.phones.BrowserPhones;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.VoicePasses;
import org.sweetline.problem.ProblemException;

/** Browsers ring by the network's own library, or at the door of the town that stands in for it. */
@ApplicationScoped
class TwilioBrowserPhones implements BrowserPhones {
    private static final String TOWN_DOOR = "/demo/phone";

    private final TwilioConfig config;
    private final VoicePasses passes;
    private final Clock clock;

    @Inject
    TwilioBrowserPhones(TwilioConfig config, VoicePasses passes, Clock clock) {
        this.config = config;
        this.passes = passes;
        this.clock = clock;
    }

    @Override
    public Provider provider() {
        if (!config.open() || !config.keyed()) {
            return Provider.OFF;
        }
        return config.emulated() ? Provider.TOWN : Provider.TWILIO;
    }

    @Override
    public String door() {
        return provider() == Provider.TOWN ? TOWN_DOOR : "";
    }

    @Override
    public Pass pass(String identity) {
        if (provider() == Provider.OFF) {
            throw new ProblemException(
                    CallProblem.PHONE_OFF,
                    "No API key is set, with a secret long enough to sign, by which a browser could become a phone.");
        }
        return new Pass(passes.pass(identity), clock.instant().plus(VoicePasses.LIFE));
    }
}
