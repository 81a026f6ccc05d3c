package org.sweetline.people;

import java.util.Optional;
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

    @Override
    public String toString() {
        return "C-" + id;
    }
}
