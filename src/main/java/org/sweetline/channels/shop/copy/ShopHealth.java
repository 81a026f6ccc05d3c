package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import org.sweetline.channels.shop.ShopConfig;
import org.sweetline.channels.shop.line.LineState;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** How the shop is, and how old our copy of its orders. */
@ApplicationScoped
class ShopHealth implements HealthReporter {
    private static final String NAME = "shop";

    private final ShopConfig config;
    private final CopyState copy;

    @Inject
    ShopHealth(ShopConfig config, CopyState copy) {
        this.config = config;
        this.copy = copy;
    }

    @Override
    public ComponentHealth health() {
        if (config.address().isEmpty()) {
            return ComponentHealth.off(NAME, "No shop is connected: MAGENTO_BASE_URL is not set.");
        }
        try {
            return health(copy.line());
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the shop's standing cannot be read", unreadable);
        }
    }

    private ComponentHealth health(LineState line) throws SQLException {
        String error = line.lastError();
        return new ComponentHealth(
                NAME,
                line.health().state().name().toLowerCase(Locale.ROOT),
                line.health().since(),
                copy.inWords(),
                error.isEmpty() ? null : error,
                line.lastErrorAt(),
                copy.figures());
    }
}
