package org.sweetline.town.phone;

import java.util.UUID;

/** Twilio's ids: two letters and 32 hex digits. */
final class Sid {
    private Sid() {}

    static String next(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "");
    }
}
