package org.sweetline.returns;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** A return's number as people say it, {@code RMA-310}. */
public record ReturnNumber(long id) {

    /** Any case, with or without the letters. */
    public static Optional<ReturnNumber> parse(String text) {
        String digits = text.strip().replaceFirst("^(?i)rma-?", "");
        return digits.matches("[1-9][0-9]{0,17}")
                ? Optional.of(new ReturnNumber(Long.parseLong(digits)))
                : Optional.empty();
    }

    /** Called by JAX-RS for path parameters. */
    public static ReturnNumber fromString(String text) {
        return parse(text).orElseThrow(() -> noSuch(text));
    }

    public static ProblemException noSuch(Object number) {
        return new ProblemException(ReturnProblem.NO_SUCH_RETURN, "No return has the number " + number + ".");
    }

    ProblemException noSuchItem(String lineId) {
        return new ProblemException(ReturnProblem.NO_SUCH_RETURN_ITEM, "%s has no line %s.".formatted(this, lineId));
    }

    /** Of a return's id. */
    public static String text(long id) {
        return "RMA-" + id;
    }

    public static @Nullable String textOrNull(@Nullable Long id) {
        return id == null ? null : text(id);
    }

    @Override
    public String toString() {
        return text(id);
    }
}
