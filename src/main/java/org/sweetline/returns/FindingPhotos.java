package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.schema.Statements;

/** The pictures of a finding that waited for a second person: they were there before the finding was. */
@ApplicationScoped
class FindingPhotos {

    private static final String JOIN = """
            update return_photo p set inspection_id = (select max(n.id) from return_inspection n where n.item_id = p.item_id)
            where p.return_id = ? and p.item_id = ? and p.account_id = ? and p.inspection_id is null
            and p.at >= (select max(proposed_at) from return_proposal
                where return_id = p.return_id and kind = ? and proposed_by = p.account_id and agreed)
            """;

    private final Statements statements;

    @Inject
    FindingPhotos(Statements statements) {
        this.statements = statements;
    }

    /** What whoever proposed the latest finding showed of the item since then belongs to it. */
    void join(ReturnNumber number, long item, Actor proposer) throws SQLException {
        statements.change(JOIN, number.id(), item, proposer.account(), InspectionStep.KIND);
    }
}
