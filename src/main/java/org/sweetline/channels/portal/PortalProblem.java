package org.sweetline.channels.portal;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum PortalProblem implements ProblemType {
    SESSION_OVER("portal-session-over", ProblemKind.UNAUTHENTICATED, "The order is to be found again"),
    LINK_NOT_VALID("portal-link-not-valid", ProblemKind.NOT_FOUND, "This link is not valid any more"),
    FORM_NOT_OURS("portal-form-not-ours", ProblemKind.FORBIDDEN, "The form is not one of ours, or too old"),
    TOO_MANY_PHOTOS("portal-too-many-photos", ProblemKind.INVALID, "Too many photos"),
    UPLOAD_TOO_LARGE("portal-upload-too-large", ProblemKind.TOO_LARGE, "The form is too large");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    PortalProblem(String slug, ProblemKind kind, String title) {
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
