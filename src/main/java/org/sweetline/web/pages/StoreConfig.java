package org.sweetline.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.Settings;
import org.sweetline.config.ShopZone;

/** How the store calls itself to its customers, and whose days it means. */
@ApplicationScoped
public class StoreConfig implements CheckedConfig {

    private final String name;
    private final ZoneId zone;

    @Inject
    public StoreConfig(Settings settings) {
        name = settings.text("sweetline.store.name")
                .or(() -> settings.text("sweetline.mail.name"))
                .orElse("Sweetline");
        zone = ShopZone.of(settings);
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }
}
