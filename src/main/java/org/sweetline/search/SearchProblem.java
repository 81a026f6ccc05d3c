package org.sweetline.search;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;
import org.sweetline.web.Words;

enum SearchProblem implements ProblemType {
    PAGE_NOT_FOUND(ProblemKind.INVALID, "This page of results does not belong to this search"),
    INDEX_NOT_READY(ProblemKind.UNAVAILABLE, "Search is being rebuilt"),
    REBUILD_RUNNING(ProblemKind.CONFLICT, "A rebuild is already running");

    private final ProblemKind kind;
    private final String title;

    SearchProblem(ProblemKind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public String slug() {
        return Words.of(this);
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
