package org.sweetline.storage;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum StorageProblem implements ProblemType {
    TOO_LARGE("file-too-large", ProblemKind.TOO_LARGE, "The file is too large"),
    DISK_FULL("disk-full", ProblemKind.UNAVAILABLE, "There is no room left to store files"),
    UNREADABLE("file-unreadable", ProblemKind.UNAVAILABLE, "A stored file can't be read");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    StorageProblem(String slug, ProblemKind kind, String title) {
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
