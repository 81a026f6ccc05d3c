package org.sweetline.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem on its way to the caller. The detail is shown to people: no secrets, no stack traces. */
public class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient Map<String, Object> extras;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, Map.of(), null);
    }

    public ProblemException(ProblemType type, String detail, @Nullable Throwable cause) {
        this(type, detail, Map.of(), cause);
    }

    private ProblemException(ProblemType type, String detail, Map<String, Object> extras, @Nullable Throwable cause) {
        super(detail, cause);
        this.type = type;
        this.extras = extras;
    }

    /** The same problem with members beside the standard ones, for example the present state of what was changed. */
    public ProblemException with(String member, Object value) {
        return new ProblemException(type, detail(), Map.of(member, value), getCause());
    }

    /** An invalid field of a request. */
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(GeneralProblem.INVALID, field + " " + message)
                .with("errors", List.of(new FieldError(field, message)));
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> extras() {
        return extras;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? type.title() : message;
    }
}
