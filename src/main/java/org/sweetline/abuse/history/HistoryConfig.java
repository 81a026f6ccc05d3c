package org.sweetline.abuse.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.Settings;
import org.sweetline.config.ShopZone;

/** What the shop has said of itself elsewhere: by which clock its days pass, and where parcels come back to. */
@ApplicationScoped
class HistoryConfig implements CheckedConfig {

    private static final Pattern ZIP = Pattern.compile("(?<![0-9])[0-9]{5}(?![0-9])");

    private final String zone;
    private final String zip;

    @Inject
    HistoryConfig(Settings settings) {
        zone = ShopZone.of(settings).getId();
        zip = settings.text("sweetline.returns.address").map(HistoryConfig::zip).orElse("");
    }

    String zone() {
        return zone;
    }

    /** Five digits, or "" when nobody has said where. */
    String warehouseZip() {
        return zip;
    }

    /** The last one: a house may have a number of five digits, too. */
    private static String zip(String address) {
        return ZIP.matcher(address).results().map(MatchResult::group).reduce("", (one, other) -> other);
    }
}
