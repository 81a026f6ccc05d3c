package org.sweetline.people.likeness;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sweetline.web.OneOf;

/** Somebody who may be the same person, and what speaks for it. */
public record LikenessView(
        String number,
        String name,
        @Schema(enumeration = {"strong", "likely"}) String strength,
        List<ReasonView> reasons,
        Instant foundAt) {

    /** @param detail what is the same: a telephone number, two addresses, a name, a place */
    public record ReasonView(@OneOf(Reason.Kind.class) String kind, String detail) {}
}
