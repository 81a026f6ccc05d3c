package org.sweetline.channels.shop.imports;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** What can go wrong with an import. */
enum ImportProblem implements ProblemType {
    BUSY("import-busy", ProblemKind.TOO_MANY, "Too many imports at a time"),
    RUNNING("import-running", ProblemKind.CONFLICT, "The import is running"),
    ELSEWHERE("import-elsewhere", ProblemKind.CONFLICT, "The import goes on elsewhere"),
    TOO_DENSE("import-too-dense", ProblemKind.TOO_LARGE, "The body unpacks to too much"),
    NO_SUCH_IMPORT("no-such-import", ProblemKind.NOT_FOUND, "There is no such import"),
    BROKEN_OFF("import-broken-off", ProblemKind.INVALID, "The import broke off");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    ImportProblem(String slug, ProblemKind kind, String title) {
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
