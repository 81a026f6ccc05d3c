package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** What waits for a second person. */
@ApplicationScoped
class ProposalRows {

    private static final String OPEN = """
            select p.id, p.kind, p.body, p.proposed_by, a.name from return_proposal p join account a on a.id = p.proposed_by
            where p.return_id = ? and p.decided_at is null
            """;
    private static final String INSERT = """
            insert into return_proposal (return_id, kind, body, summary, proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String DECIDE = """
            update return_proposal set agreed = ?, decided_by = ?, decided_at = ?, note = ?
            where return_id = ? and decided_at is null
            """;

    private final Statements statements;

    @Inject
    ProposalRows(Statements statements) {
        this.statements = statements;
    }

    /** One that nobody has agreed to or refused yet. */
    record Open(long id, String kind, String body, Actor by) {}

    Optional<Open> open(ReturnNumber number) throws SQLException {
        return statements.first(
                OPEN,
                row -> new Open(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Actor.person(row.getLong(4), row.getString(5), null)),
                number.id());
    }

    void add(ReturnNumber number, Proposal proposal, @Nullable Long by, Instant at) throws SQLException {
        statements.change(INSERT, number.id(), proposal.kind(), proposal.body(), proposal.summary(), by, at);
    }

    void decide(ReturnNumber number, boolean agreed, Actor by, Instant at, String note) throws SQLException {
        statements.change(DECIDE, agreed, by.account(), at, note, number.id());
    }
}
