package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** Who had a part in denying something of a return. What came after its appeal was decided does not count: that is anew. */
@ApplicationScoped
class Deniers {

    private static final String DENIERS = """
            with heard as (select coalesce(appeal_decided_at, 'infinity') as at from return_request where id = ?)
            select n.account_id from return_inspection n, heard
            where n.return_id = ? and n.bad > 0 and n.account_id is not null and n.at < heard.at
            union select unnest(array[p.proposed_by, p.decided_by]) from return_proposal p, heard
            where p.return_id = ? and p.agreed and p.decided_at < heard.at
            union select decided_by from return_request where id = ? and decided_by is not null and not appeal_decided
            """;

    private final Statements statements;

    @Inject
    Deniers(Statements statements) {
        this.statements = statements;
    }

    Set<Long> of(ReturnNumber number) throws SQLException {
        long id = number.id();
        return new HashSet<>(statements.list(DENIERS, row -> row.getLong(1), id, id, id, id));
    }

    /** Throws SECOND_PERSON when an appeal has overturned what this person had a part in. */
    void requireAnother(Rma rma, @Nullable Long person) throws SQLException {
        if (rma.objection().decided()) {
            rma.objection().requireAnother(person, of(rma.number()));
        }
    }
}
