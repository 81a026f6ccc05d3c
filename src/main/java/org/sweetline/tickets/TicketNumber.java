package org.sweetline.tickets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** A ticket's number as people say it, {@code T-1042}. */
public record TicketNumber(long id) {

    /** Any case, with or without the letter. */
    public static Optional<TicketNumber> parse(String text) {
        String digits = text.strip().replaceFirst("^[Tt]-?", "");
        return digits.matches("[1-9][0-9]{0,17}")
                ? Optional.of(new TicketNumber(Long.parseLong(digits)))
                : Optional.empty();
    }

    /** Called by JAX-RS for path parameters. */
    public static TicketNumber fromString(String text) {
        return parse(text).orElseThrow(() -> noSuch(text));
    }

    public static ProblemException noSuch(Object number) {
        return new ProblemException(TicketProblem.NO_SUCH_TICKET, "No ticket has the number " + number + ".");
    }

    /** Of a ticket's id. */
    public static String text(long id) {
        return "T-" + id;
    }

    public static @Nullable String textOrNull(@Nullable Long id) {
        return id == null ? null : text(id);
    }

    @Override
    public String toString() {
        return text(id);
    }
}
