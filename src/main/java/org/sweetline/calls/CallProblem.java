package org.sweetline.calls;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** What can be wrong with a request about live calls and phones. */
public enum CallProblem implements ProblemType {
    NO_SUCH_CALL("no-such-call", ProblemKind.NOT_FOUND, "There is no such call"),
    NO_SUCH_LEG("no-such-leg", ProblemKind.NOT_FOUND, "Nobody of that number is in the call"),
    CALL_IS_OVER("call-is-over", ProblemKind.CONFLICT, "The call is over"),
    NOT_CALLED_YET("not-called-yet", ProblemKind.CONFLICT, "Nobody was called yet"),
    NOT_YOUR_CALL("not-your-call", ProblemKind.FORBIDDEN, "You are not in this call"),
    NO_MORE_TIME("no-more-time", ProblemKind.CONFLICT, "There is no more time for notes"),
    PHONE_IN_USE("phone-in-use", ProblemKind.CONFLICT, "The phone is in use"),
    PHONE_OFF("phone-off", ProblemKind.UNAVAILABLE, "The phone is not connected");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    CallProblem(String slug, ProblemKind kind, String title) {
        this.slug = slug;
        this.kind = kind;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
