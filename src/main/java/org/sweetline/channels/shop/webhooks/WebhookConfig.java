package org.sweetline.channels.shop.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** The secrets by which shops sign what they tell. A shop without one has no door here. */
@ApplicationScoped
class WebhookConfig implements CheckedConfig {

    private static final int SHORTEST = 16;

    private final Map<WebhookShop, WebhookSignature> signatures = new EnumMap<>(WebhookShop.class);

    @Inject
    WebhookConfig(Settings settings) {
        for (WebhookShop shop : WebhookShop.values()) {
            settings.text(shop.setting()).filter(secret -> !secret.isEmpty()).ifPresent(secret -> {
                if (secret.length() < SHORTEST) {
                    throw new ConfigException(Settings.environmentName(shop.setting()) + " must have at least "
                            + SHORTEST + " characters: whoever guesses it can invent orders.");
                }
                signatures.put(shop, new WebhookSignature(secret));
            });
        }
    }

    /** Empty when the shop is not connected. */
    Optional<WebhookSignature> signature(WebhookShop shop) {
        return Optional.ofNullable(signatures.get(shop));
    }

    boolean isOff() {
        return signatures.isEmpty();
    }
}
