package org.sweetline.tickets.texts;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** Why a text can't be written. */
enum TextProblem implements ProblemType {
    OFF("texts-off", ProblemKind.CONFLICT, "Texts can't be sent from this desk"),
    NO_NUMBER("no-text-number", ProblemKind.CONFLICT, "There is no number to text to"),
    NOT_TEXTED("number-not-texted", ProblemKind.CONFLICT, "The number is not texted"),
    TOO_MANY("too-many-texts", ProblemKind.TOO_MANY, "Too many texts were written"),
    NOT_WANTED("texts-not-wanted", ProblemKind.CONFLICT, "This number wants no texts"),
    OPT_OUT_IS_THEIRS("opt-out-is-theirs", ProblemKind.CONFLICT, "Only the customer can take this back");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    TextProblem(String slug, ProblemKind kind, String title) {
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
