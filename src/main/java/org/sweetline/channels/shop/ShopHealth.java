package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** How the shop is, and how old our copy of its orders. */
@ApplicationScoped
class ShopHealth implements HealthReporter {
    private static final String NAME = "shop";

    private final ShopConfig config;
    private final ShopLog log;
    private final Clock clock;

    @Inject
    ShopHealth(ShopConfig config, ShopLog log, Clock clock) {
        this.config = config;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public ComponentHealth health() {
        if (config.address().isEmpty()) {
            return ComponentHealth.off(NAME, "No shop is connected: MAGENTO_BASE_URL is not set.");
        }
        try {
            return health(log.standing(), log.newestGap().isPresent());
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the shop's standing cannot be read", unreadable);
        }
    }

    private ComponentHealth health(Standing standing, boolean unread) {
        String error = standing.lastError();
        return new ComponentHealth(
                NAME,
                standing.state().name().toLowerCase(Locale.ROOT),
                standing.since(),
                detail(standing, unread),
                error.isEmpty() ? null : error,
                standing.lastErrorAt(),
                figures(standing));
    }

    private static String detail(Standing standing, boolean unread) {
        Instant asOf = standing.asOf();
        String age = asOf == null ? "The orders are not all here yet." : "Orders as of " + asOf + ".";
        String loading = unread ? " Older changes are still being read." : "";
        return age + loading + (standing.lastRefusal().isEmpty() ? "" : " " + standing.lastRefusal() + ".");
    }

    private Map<String, Long> figures(Standing standing) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("failuresInARow", (long) standing.failures());
        Instant asOf = standing.asOf();
        if (asOf != null) {
            figures.put("secondsBehind", Duration.between(asOf, clock.instant()).toSeconds());
        }
        return figures;
    }
}
