package org.sweetline.channels.shop.webhooks;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

enum WebhookProblem implements ProblemType {
    UNSIGNED("webhook-unsigned", ProblemKind.FORBIDDEN, "The webhook is not signed as it should be"),
    TOO_LARGE("webhook-too-large", ProblemKind.TOO_LARGE, "The webhook is too large");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    WebhookProblem(String slug, ProblemKind kind, String title) {
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
