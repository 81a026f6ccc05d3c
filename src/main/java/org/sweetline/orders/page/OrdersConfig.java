package org.sweetline.orders.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** What the store promises its customers. */
@ApplicationScoped
class OrdersConfig implements CheckedConfig {
    private final Duration delayedAfter;

    @Inject
    OrdersConfig(Settings settings) {
        delayedAfter = settings.duration("sweetline.orders.delayed.after", Duration.ofDays(5));
        if (delayedAfter.isNegative() || delayedAfter.isZero()) {
            throw new ConfigException("SWEETLINE_ORDERS_DELAYED_AFTER must be longer than nothing, such as P5D.");
        }
    }

    /** An order of which nothing has been sent for so long is called delayed. */
    Duration delayedAfter() {
        return delayedAfter;
    }
}
