package org.sweetline.calls.hours.rules;

import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;

/** Whom not to let in, why and until when; {@code +1900*} stands for all numbers that begin so. */
public record BlockRequest(
        @Schema(required = true) @Nullable String number,
        @Schema(required = true) @Nullable String reason,
        @Nullable Instant until) {

    private static final int LONGEST_REASON = 200;
    /** A country alone is too much to shut out with one line. */
    private static final Pattern BEGINNING = Pattern.compile("\\+[1-9]\\d{3,13}\\*");

    BlockForm checked() {
        String asked = Asked.line("number", number, 40);
        String why = Asked.line("reason", reason, LONGEST_REASON);
        if (asked.endsWith("*")) {
            String beginning = asked.replaceAll("[\\s().-]", "");
            if (!BEGINNING.matcher(beginning).matches()) {
                throw ProblemException.invalid("number", "must have at least four digits before the star");
            }
            return new BlockForm(beginning.substring(0, beginning.length() - 1), true, why, until);
        }
        String whole = PhoneNumber.parse(asked, "US")
                .map(PhoneNumber::value)
                .orElseThrow(() -> ProblemException.invalid("number", "must be a phone number"));
        return new BlockForm(whole, false, why, until);
    }
}
