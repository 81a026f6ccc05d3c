package org.sweetline.calls.phones;

import java.time.Instant;
import org.sweetline.web.OneOf;

/** What a browser needs to ring. */
public record PhoneTokenView(
        String identity,
        String token,
        Instant expiresAt,
        @OneOf(BrowserPhones.Provider.class) String provider,
        String door) {}
