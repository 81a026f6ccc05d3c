package org.sweetline.calls.phones;

import java.time.Instant;

/** How a browser becomes a phone; the door to the phone network knows. */
public interface BrowserPhones {

    enum Provider {
        TWILIO,
        /** The phone network of the demo town. */
        TOWN,
        OFF
    }

    /** What lets one browser ring for one identity for a while. */
    record Pass(String token, Instant expiresAt) {}

    Provider provider();

    /** The path of the town's door, "" elsewhere. */
    String door();

    /** Throws an UNAVAILABLE problem when the keys for it are missing. */
    Pass pass(String identity);
}
