package org.sweetline.calls.back;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * Somebody of the team writes down that a customer is to be called.
 *
 * @param window when; as soon as possible unless said
 * @param from with the window {@code chosen}: not before
 */
public record CallbackRequest(
        @Schema(required = true) @Nullable String number,
        @Nullable String customer,
        @Nullable String ticket,
        @Nullable Long team,
        @Schema(enumeration = {"en", "ko"}) @Nullable String language,
        @OneOf(Window.class) @Nullable String window,
        @Nullable String from,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 500;
    private static final Set<String> LANGUAGES = Set.of("en", "ko");

    static Window window(@Nullable String word) {
        return word == null ? Window.NOW : Words.parse(Window.class, "window", word);
    }

    /** Needed for a chosen window, else not looked at. */
    static @Nullable Instant chosen(Window window, @Nullable String from) {
        if (window != Window.CHOSEN) {
            return null;
        }
        if (from == null) {
            throw ProblemException.invalid("from", "is needed with the window chosen");
        }
        try {
            return Instant.parse(from);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("from", "must be a time such as 2026-11-27T14:00:00Z");
        }
    }

    static @Nullable Long customer(@Nullable String number) {
        return number == null
                ? null
                : CustomerNumber.parse(number)
                        .orElseThrow(() -> ProblemException.invalid("customer", "must be a number such as C-12"))
                        .id();
    }

    static @Nullable Long ticket(@Nullable String number) {
        return number == null
                ? null
                : TicketNumber.parse(number)
                        .orElseThrow(() -> ProblemException.invalid("ticket", "must be a number such as T-1042"))
                        .id();
    }

    String spoken() {
        if (language == null) {
            return "en";
        }
        if (!LANGUAGES.contains(language)) {
            throw ProblemException.invalid("language", "must be one of en, ko");
        }
        return language;
    }

    String noted() {
        return Asked.note("note", note, LONGEST_NOTE);
    }
}
