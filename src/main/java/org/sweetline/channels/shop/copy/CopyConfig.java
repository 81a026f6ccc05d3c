package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** When the shop may be asked for more than its news. */
@ApplicationScoped
class CopyConfig implements CheckedConfig {
    private final Hours sweep;
    private final Hours peak;

    @Inject
    CopyConfig(Settings settings) {
        ZoneId zone = settings.zone("magento.time.zone", "UTC");
        sweep = hours("MAGENTO_SWEEP_HOURS", settings.text("magento.sweep.hours", "02:00-05:00"), zone);
        peak = settings.text("magento.peak.hours")
                .map(written -> hours("MAGENTO_PEAK_HOURS", written, zone))
                .orElseGet(Hours::none);
    }

    /** When the nightly walk may run. */
    Hours sweep() {
        return sweep;
    }

    Hours peak() {
        return peak;
    }

    private static Hours hours(String name, String written, ZoneId zone) {
        return Hours.parse(written, zone)
                .orElseThrow(() -> new ConfigException(name + " must be hours such as 02:00-05:00."));
    }
}
