package org.sweetline.channels.voice;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** What can be wrong with a request about calls. */
public enum VoiceProblem implements ProblemType {
    NOT_A_CALL("not-a-call", ProblemKind.INVALID, "This is not about a call"),
    NO_SUCH_RECORDING("no-such-recording", ProblemKind.NOT_FOUND, "There is no such recording");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    VoiceProblem(String slug, ProblemKind kind, String title) {
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
