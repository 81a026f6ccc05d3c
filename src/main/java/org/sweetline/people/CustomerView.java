package org.sweetline.people;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record CustomerView(
        String number,
        String name,
        String language,
        List<ContactPointView> contactPoints,
        Instant createdAt,
        long version) {

    /** Kind {@code email} or {@code phone}. */
    public record ContactPointView(
            @Schema(enumeration = {"email", "phone"}) String kind, String value) {}
}
