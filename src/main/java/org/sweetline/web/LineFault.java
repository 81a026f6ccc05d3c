package org.sweetline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;
import org.sweetline.problem.FieldError;
import org.sweetline.problem.ProblemException;

/** Why a line of {@link JsonLines} was refused: in a word that pages have words for, and in English for who made the file. */
enum LineFault {
    NOT_JSON,
    UNKNOWN_FIELD,
    UNREADABLE_FIELD,
    REFUSED_FIELD,
    REFUSED;

    /**
     * @param field that the fault is about, such as call.talk; "" when it is about the whole line
     */
    public record LineFaultView(
            long line,
            String message,
            @OneOf(LineFault.class) String fault,
            String field) {}

    static LineFaultView view(long line, RuntimeException why) {
        if (why instanceof ProblemException problem) {
            Optional<String> field = refusedField(problem);
            LineFault fault = field.isPresent() ? REFUSED_FIELD : REFUSED;
            return new LineFaultView(line, problem.detail(), Words.of(fault), field.orElse(""));
        }
        if (why.getCause() instanceof JsonProcessingException json) {
            String message = "is no such line as JSON: " + JsonBodies.words(json);
            String field = JsonBodies.field(json);
            return new LineFaultView(line, message, Words.of(fault(json, field)), field);
        }
        return new LineFaultView(line, "is no such line as JSON", Words.of(NOT_JSON), "");
    }

    private static LineFault fault(JsonProcessingException json, String field) {
        if (json instanceof UnrecognizedPropertyException) {
            return UNKNOWN_FIELD;
        }
        return field.isEmpty() ? NOT_JSON : UNREADABLE_FIELD;
    }

    private static Optional<String> refusedField(ProblemException problem) {
        return problem.extras().get("errors") instanceof List<?> errors
                        && !errors.isEmpty()
                        && errors.get(0) instanceof FieldError error
                ? Optional.of(error.field())
                : Optional.empty();
    }
}
