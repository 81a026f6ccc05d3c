package org.sweetline.tickets;

import org.sweetline.problem.ProblemKind;
import org.sweetline.problem.ProblemType;

public enum TicketProblem implements ProblemType {
    NO_SUCH_TICKET("no-such-ticket", ProblemKind.NOT_FOUND, "There is no such ticket"),
    NO_SUCH_ATTACHMENT("no-such-attachment", ProblemKind.NOT_FOUND, "There is no such attachment"),
    NO_SUCH_REPLY("no-such-reply", ProblemKind.NOT_FOUND, "There is no such reply"),
    NO_ADDRESS("no-address", ProblemKind.CONFLICT, "There is no address to answer to"),
    ANOTHER_CUSTOMERS("ticket-of-another-customer", ProblemKind.CONFLICT, "The ticket is another customer's"),
    NO_SUCH_CALL("no-such-filed-call", ProblemKind.NOT_FOUND, "There is no such call on any ticket"),
    CHANGED_MEANWHILE("ticket-changed-meanwhile", ProblemKind.CONFLICT, "Somebody else changed the ticket meanwhile");

    private final String slug;
    private final ProblemKind kind;
    private final String title;

    TicketProblem(String slug, ProblemKind kind, String title) {
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
