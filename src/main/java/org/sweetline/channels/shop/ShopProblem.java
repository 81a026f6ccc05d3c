package org.sweetline.channels.shop;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** What can go wrong at the shop's door. */
enum ShopProblem implements ProblemType {
    IMPORT_BUSY("import-busy", ProblemKind.TOO_MANY, "Too many imports at a time"),
    IMPORT_BROKEN_OFF("import-broken-off", ProblemKind.INVALID, "The import broke off");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    ShopProblem(String slug, ProblemKind kind, String title) {
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
