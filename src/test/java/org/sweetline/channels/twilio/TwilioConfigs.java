package org.sweetline.channels.twilio;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.sweetline.config.Settings;
import org.sweetline.web.PublicAddress;

public final class TwilioConfigs {
    public static final String ACCOUNT = "AC00000000000000000000000000000001";

    private TwilioConfigs() {}

    static TwilioConfig of(Map<String, String> settings) {
        Settings source = new Settings(key -> Optional.ofNullable(settings.get(key)));
        return new TwilioConfig(source, new PublicAddress(source));
    }

    public static TwilioConfig withoutAccount() {
        return of(Map.of());
    }

    /** An account whose network is at a port of this machine. */
    public static TwilioConfig at(int port) {
        return of(Map.of(
                "twilio.account.sid",
                ACCOUNT,
                "twilio.auth.token",
                "12345",
                "twilio.api.base",
                "http://127.0.0.1:" + port,
                "sweetline.public.url",
                "https://desk.example.com"));
    }

    public static TwilioGateway gateway(TwilioConfig config) {
        return new TwilioGateway(config, Clock.systemUTC());
    }
}
