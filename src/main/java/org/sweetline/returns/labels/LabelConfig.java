package org.sweetline.returns.labels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;
import org.sweetline.web.pages.StoreConfig;

/** Where parcels come back to. */
@ApplicationScoped
class LabelConfig implements CheckedConfig {

    private static final int MOST_LINES = 6;

    private final List<String> address;

    @Inject
    LabelConfig(Settings settings, StoreConfig store) {
        address = settings.text("sweetline.returns.address")
                .map(LabelConfig::lines)
                .orElse(List.of(store.name()));
    }

    /** As it stands on the label, line by line. */
    List<String> address() {
        return address;
    }

    private static List<String> lines(String written) {
        List<String> lines = Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new ConfigException(
                    "SWEETLINE_RETURNS_ADDRESS must be 1 to %d lines with ; between them.".formatted(MOST_LINES));
        }
        return lines;
    }
}
