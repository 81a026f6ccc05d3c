package org.sweetline.people;

import org.sweetline.problem.ProblemException;
import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum PeopleProblem implements ProblemType {
    NO_SUCH_CUSTOMER("no-such-customer", ProblemKind.NOT_FOUND, "There is no such customer"),
    ALREADY_MERGED("customer-already-merged", ProblemKind.CONFLICT, "The customer is merged into another one already"),
    NOT_CONFIRMED("erasure-not-confirmed", ProblemKind.INVALID, "The erasure is not confirmed"),
    NOT_MERGED("customer-not-merged", ProblemKind.CONFLICT, "The customer is not merged into another one");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    PeopleProblem(String slug, ProblemKind kind, String title) {
        this.slug = slug;
        this.kind = kind;
        this.title = title;
    }

    public static ProblemException noSuch(CustomerNumber number) {
        return CustomerNumber.noSuch(number.toString());
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
