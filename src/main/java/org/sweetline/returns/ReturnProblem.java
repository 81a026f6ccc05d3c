package org.sweetline.returns;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum ReturnProblem implements ProblemType {
    NO_SUCH_RETURN("no-such-return", ProblemKind.NOT_FOUND, "There is no such return"),
    NO_SUCH_RETURN_ITEM("no-such-return-item", ProblemKind.NOT_FOUND, "The return has no such item"),
    CHANGED_MEANWHILE("return-changed-meanwhile", ProblemKind.CONFLICT, "Somebody else changed the return meanwhile"),
    NOT_NOW("return-step-not-possible", ProblemKind.CONFLICT, "That step is not possible in the return's state"),
    SECOND_PERSON("return-second-person", ProblemKind.CONFLICT, "This is for another person"),
    GOODS_WANTED("return-goods-wanted", ProblemKind.CONFLICT, "The goods have to be looked at first"),
    PROPOSAL_WAITS("return-proposal-waits", ProblemKind.CONFLICT, "Something proposed waits for a second person"),
    NO_PROPOSAL("no-such-return-proposal", ProblemKind.NOT_FOUND, "Nothing is proposed"),
    NO_SUCH_PHOTO("no-such-return-photo", ProblemKind.NOT_FOUND, "There is no such photo"),
    NOT_A_PHOTO("not-a-photo", ProblemKind.UNSUPPORTED, "The file is no picture that we can show"),
    TOO_MANY_PHOTOS("too-many-photos", ProblemKind.CONFLICT, "There are enough photos"),
    NO_SUCH_APPROVAL("no-such-return-approval", ProblemKind.NOT_FOUND, "There is no such approval"),
    TOO_LATE_TO_UNDO("return-approval-told", ProblemKind.CONFLICT, "It is too late to undo that"),
    NO_SUCH_WORD("no-such-return-word", ProblemKind.NOT_FOUND, "The list has no such word"),
    WORD_EXISTS("return-word-exists", ProblemKind.CONFLICT, "The list has that word already"),
    TOO_MANY("return-quantity-too-large", ProblemKind.CONFLICT, "More than there is to return");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    ReturnProblem(String slug, ProblemKind kind, String title) {
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
