package org.sweetline.channels.twilio;

import java.util.Map;
import java.util.Optional;
import org.sweetline.config.Settings;
import org.sweetline.web.PublicAddress;

final class TwilioConfigs {
    private TwilioConfigs() {}

    static TwilioConfig of(Map<String, String> settings) {
        Settings source = new Settings(key -> Optional.ofNullable(settings.get(key)));
        return new TwilioConfig(source, new PublicAddress(source));
    }
}
