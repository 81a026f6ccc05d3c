package org.sweetline.channels.mail.remote;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** What can be wrong with a request for a picture of a mail. */
enum RemoteImageProblem implements ProblemType {
    NO_SUCH_IMAGE("no-such-remote-image", ProblemKind.NOT_FOUND, "The mail has no such picture"),
    UNUSABLE("remote-image-unusable", ProblemKind.NOT_FOUND, "The picture can't be shown"),
    NOT_FETCHED("remote-image-not-fetched", ProblemKind.UNAVAILABLE, "The picture could not be fetched");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    RemoteImageProblem(String slug, ProblemKind kind, String title) {
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
