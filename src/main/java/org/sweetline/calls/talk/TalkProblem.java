package org.sweetline.calls.talk;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

enum TalkProblem implements ProblemType {
    NOT_TALKING("call-not-talking", ProblemKind.CONFLICT, "Nobody talks in this call now"),
    COLLEAGUE_NOT_FREE("colleague-not-free", ProblemKind.CONFLICT, "The colleague can't take the call now"),
    TRANSFER_RUNNING("transfer-running", ProblemKind.CONFLICT, "Another transfer of this call is under way"),
    TRANSFER_NOT_ANSWERED("transfer-not-answered", ProblemKind.CONFLICT, "Nobody has answered the transfer yet"),
    WARM_ONLY("transfer-warm-only", ProblemKind.CONFLICT, "This call can only be handed over in person"),
    NO_TAPE("no-tape", ProblemKind.CONFLICT, "No machine of this call takes a message of ours"),
    TOO_MANY_WITHOUT_US("too-many-calls-without-us", ProblemKind.CONFLICT, "Too many calls go on without us"),
    TOO_MANY_PARTIES("too-many-parties", ProblemKind.CONFLICT, "There are too many people in the call");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    TalkProblem(String slug, ProblemKind kind, String title) {
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
