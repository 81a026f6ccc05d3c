package org.sweetline.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** A customer's number as people say it, {@code C-12}. */
public record CustomerNumber(long id) {

    /** Any case, with or without the letter. */
    public static Optional<CustomerNumber> parse(String text) {
        String digits = text.strip().replaceFirst("^[Cc]-?", "");
        return digits.matches("[1-9][0-9]{0,17}")
                ? Optional.of(new CustomerNumber(Long.parseLong(digits)))
                : Optional.empty();
    }

    /** Called by JAX-RS for path parameters. */
    public static CustomerNumber fromString(String text) {
        return parse(text).orElseThrow(() -> noSuch(text));
    }

    public static ProblemException noSuch(String text) {
        return new ProblemException(PeopleProblem.NO_SUCH_CUSTOMER, "No customer has the number " + text + ".");
    }

    /** Of a customer's id. */
    public static String text(long id) {
        return "C-" + id;
    }

    public static @Nullable String textOrNull(@Nullable Long id) {
        return id == null ? null : text(id);
    }

    @Override
    public String toString() {
        return text(id);
    }
}
