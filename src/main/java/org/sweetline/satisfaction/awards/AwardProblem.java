package org.sweetline.satisfaction.awards;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum AwardProblem implements ProblemType {
    NO_SUCH_YEAR("no-such-award-year", ProblemKind.NOT_FOUND, "There are no awards of that year"),
    NOT_COUNTED("awards-not-counted", ProblemKind.CONFLICT, "The year was not counted yet"),
    OUTDATED("awards-outdated", ProblemKind.CONFLICT, "Counted today the awards would be others"),
    FROZEN("awards-frozen", ProblemKind.CONFLICT, "The awards are frozen"),
    NOT_FROZEN("awards-not-frozen", ProblemKind.CONFLICT, "The awards are not frozen"),
    NOT_PUBLISHED("awards-not-published", ProblemKind.CONFLICT, "The awards are not published"),
    NO_SUCH_LINK("no-such-certificate-link", ProblemKind.NOT_FOUND, "There is no such certificate"),
    NO_SUCH_AWARD("no-such-award", ProblemKind.NOT_FOUND, "There is no such award"),
    OWN_INTEREST("award-own-interest", ProblemKind.CONFLICT, "You may win it yourself"),
    PAGE_NOT_SHOWN("award-page-not-shown", ProblemKind.FORBIDDEN, "This page is not shown to you");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    AwardProblem(String slug, ProblemKind kind, String title) {
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
