package org.sweetline.town.phone.signal;

import java.util.UUID;

/** Twilio's ids: two letters and 32 hex digits. */
public final class Sid {
    private Sid() {}

    public static String next(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "");
    }
}
