package org.sweetline.channels.voice;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.PhoneCommands.Kind;

/**
 * A command as it is taken to be sent.
 *
 * @param attempts how often it was taken, this time included
 * @param unsure whether an earlier try may have come through
 */
public record PhoneCommand(
        long id,
        @Nullable Long call,
        @Nullable Long leg,
        Kind kind,
        Map<String, String> detail,
        int attempts,
        boolean unsure) {

    public long callId() {
        return Optional.ofNullable(call).orElseThrow();
    }

    public long legId() {
        return Optional.ofNullable(leg).orElseThrow();
    }

    public String told(String name) {
        return detail.getOrDefault(name, "");
    }
}
