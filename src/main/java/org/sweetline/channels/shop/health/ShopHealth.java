package org.sweetline.channels.shop.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sweetline.channels.shop.ShopConfig;
import org.sweetline.channels.shop.copy.StoreCopy;
import org.sweetline.channels.shop.fresh.FreshnessCount;
import org.sweetline.channels.shop.fresh.Outcome;
import org.sweetline.channels.shop.line.LineState;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;
import org.sweetline.web.Words;

/** How the shop is, and how old our copy of its orders. */
@ApplicationScoped
class ShopHealth implements HealthReporter {
    private static final String NAME = "shop";

    private final ShopConfig config;
    private final StoreCopy copy;
    private final FreshnessCount callers;

    @Inject
    ShopHealth(ShopConfig config, StoreCopy copy, FreshnessCount callers) {
        this.config = config;
        this.copy = copy;
        this.callers = callers;
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
                Words.of(line.health().state()),
                line.health().since(),
                copy.inWords(),
                error.isEmpty() ? null : error,
                line.lastErrorAt(),
                figures());
    }

    private Map<String, Long> figures() throws SQLException {
        Map<String, Long> figures = new LinkedHashMap<>(copy.figures());
        figures.put("callersFresh", callers.of(Outcome.FRESH));
        figures.put("callersTooSlow", callers.of(Outcome.TOO_SLOW));
        figures.put("callersNotAsked", callers.of(Outcome.SHOP_DOWN));
        return figures;
    }
}
