package org.sweetline.channels.shop.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** Whether shops may tell of themselves, and how many that could not prove it were turned away. */
@ApplicationScoped
class WebhookHealth implements HealthReporter {

    private static final String NAME = "shop-webhooks";

    private final WebhookConfig config;
    private final WebhookDoor door;

    @Inject
    WebhookHealth(WebhookConfig config, WebhookDoor door) {
        this.config = config;
        this.door = door;
    }

    @Override
    public ComponentHealth health() {
        return config.isOff()
                ? ComponentHealth.off(NAME, "No shop has a webhook secret.")
                : ComponentHealth.ok(
                        NAME, "Shops may tell of their orders.", Map.of("refusedWebhooks", door.refused()));
    }
}
