package org.sweetline.people;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param mergedInto this customer, where another number was asked for that is merged into theirs */
public record CustomerView(
        String number,
        String name,
        String language,
        List<ContactPointView> contactPoints,
        List<String> tags,
        @Nullable VipView vip,
        Instant createdAt,
        long version,
        @Nullable String mergedInto) {

    CustomerView askedAs(CustomerNumber asked) {
        return asked.toString().equals(number)
                ? this
                : new CustomerView(number, name, language, contactPoints, tags, vip, createdAt, version, number);
    }

    /** Kind {@code email}, {@code phone}, or {@code shop} for an account there. */
    public record ContactPointView(
            @Schema(enumeration = {"email", "phone", "shop"})
            String kind,

            String value) {}

    /** Whom the desk treats with special care, since when, who said so and why. */
    public record VipView(Instant since, String by, String reason) {}
}
