package org.sweetline.launcher;

import java.io.Serial;

/** Why the product cannot start, in one line for the person who started it. */
final class StartFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    StartFailure(String line) {
        super(line);
    }

    StartFailure(String line, Throwable cause) {
        super(line, cause);
    }

    String line() {
        return String.valueOf(getMessage());
    }

    /** The failure a person can act on, wherever in the chain it is. */
    static StartFailure of(Throwable problem, String otherwise) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure failure) {
                return failure;
            }
            if (cause instanceof NoClassDefFoundError) {
                return new StartFailure(
                        "A library is missing: the folder lib of this version belongs beside sweetline.jar.", problem);
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return new StartFailure("The disk is full: free some space and start again.", problem);
            }
        }
        return new StartFailure(otherwise, problem);
    }
}
