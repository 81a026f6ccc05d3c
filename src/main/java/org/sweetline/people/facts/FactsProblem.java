package org.sweetline.people.facts;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum FactsProblem implements ProblemType {
    CHANGED_MEANWHILE(
            "customer-changed-meanwhile", ProblemKind.CONFLICT, "Somebody else changed the customer meanwhile"),
    NO_SUCH_NOTE("no-such-note", ProblemKind.NOT_FOUND, "There is no such note"),
    NOTE_OF_SOMEBODY_ELSE("note-of-somebody-else", ProblemKind.FORBIDDEN, "The note is somebody else's"),
    NOTE_CHANGED_MEANWHILE("note-changed-meanwhile", ProblemKind.CONFLICT, "The note was changed meanwhile"),
    TOO_MANY_NOTES("too-many-notes", ProblemKind.CONFLICT, "There are too many notes");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    FactsProblem(String slug, ProblemKind kind, String title) {
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
