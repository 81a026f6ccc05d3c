package org.sweetline.channels.sms;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** What can be wrong with a webhook about texts. */
enum SmsProblem implements ProblemType {
    NOT_A_TEXT;

    @Override
    public String slug() {
        return "not-a-text";
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.INVALID;
    }

    @Override
    public String title() {
        return "This is not about a text";
    }
}
