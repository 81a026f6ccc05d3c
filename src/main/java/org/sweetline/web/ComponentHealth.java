package org.sweetline.web;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a part of the product is.
 *
 * @param name such as {@code mail-in}
 * @param state ok, off, slow, down or starting
 * @param since when it came into this state
 * @param detail in words, without secrets
 * @param figures numbers by name
 */
public record ComponentHealth(
        String name,

        @Schema(enumeration = {"ok", "off", "slow", "down", "starting"})
        String state,

        @Nullable Instant since,
        String detail,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt,
        Map<String, Long> figures) {

    public static ComponentHealth ok(String name, String detail, Map<String, Long> figures) {
        return new ComponentHealth(name, "ok", null, detail, null, null, figures);
    }

    public static ComponentHealth off(String name, String detail) {
        return new ComponentHealth(name, "off", null, detail, null, null, Map.of());
    }
}
