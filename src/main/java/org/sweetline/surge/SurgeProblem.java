package org.sweetline.surge;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

/** What can be wrong on the board. */
public enum SurgeProblem implements ProblemType {
    NO_SUCH_SURGE("no-such-surge", ProblemKind.NOT_FOUND, "There is no such surge"),
    SURGE_UNDER_WAY("surge-under-way", ProblemKind.CONFLICT, "A surge is under way"),
    NO_SURGE("no-surge-under-way", ProblemKind.CONFLICT, "No surge is under way"),
    NO_SUCH_INCIDENT("no-such-incident", ProblemKind.NOT_FOUND, "There is no such incident"),
    INCIDENT_CHANGED("incident-changed-meanwhile", ProblemKind.CONFLICT, "The incident was changed meanwhile"),
    INCIDENT_RESOLVED("incident-resolved", ProblemKind.CONFLICT, "The incident is resolved"),
    TICKET_IN_INCIDENT("ticket-in-another-incident", ProblemKind.CONFLICT, "The ticket belongs to another incident"),
    NO_SUCH_CAMPAIGN("no-such-campaign", ProblemKind.NOT_FOUND, "There is no such campaign"),
    CAMPAIGN_CHANGED("campaign-changed-meanwhile", ProblemKind.CONFLICT, "The campaign was changed meanwhile"),
    NO_SUCH_MACRO("no-such-macro", ProblemKind.NOT_FOUND, "There is no such text"),
    NO_SUCH_TODO("no-such-todo", ProblemKind.NOT_FOUND, "There is no such to-do"),
    NO_SUCH_WALL("no-such-wall", ProblemKind.NOT_FOUND, "There is no such wall screen"),
    WALL_NOT_KNOWN("wall-token-not-valid", ProblemKind.FORBIDDEN, "The wall screen's address is not valid");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    SurgeProblem(String slug, ProblemKind kind, String title) {
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
