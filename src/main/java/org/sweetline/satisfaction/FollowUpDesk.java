package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.RemarkDesk;

/** Has looked at again what customers rated badly or say is not solved, once for each survey. */
@ApplicationScoped
class FollowUpDesk {

    private static final String NOT_THE_END = """
            update survey s set followed_up_at = a.answered_at from survey_answer a, survey_setting k
            where s.id = ? and a.survey_id = s.id and s.followed_up_at is null and s.ticket_id is not null
                and (a.rating <= k.follow_up_at_most or k.follow_up_unsolved and not a.solved)
            returning s.ticket_id, a.rating, a.rating <= k.follow_up_at_most
            """;

    private final Statements statements;
    private final RemarkDesk remarks;

    @Inject
    FollowUpDesk(Statements statements, RemarkDesk remarks) {
        this.statements = statements;
        this.remarks = remarks;
    }

    private record Unhappy(long ticket, int rating, boolean badlyRated) {}

    @Transactional(rollbackOn = Throwable.class)
    void lookAgain(long survey) throws SQLException {
        Optional<Unhappy> unhappy = statements.first(
                NOT_THE_END, row -> new Unhappy(row.getLong(1), row.getInt(2), row.getBoolean(3)), survey);
        unhappy.ifPresent(this::lookAgain);
    }

    /** A bad rating says more than that it is not solved. */
    private void lookAgain(Unhappy said) {
        if (said.badlyRated()) {
            remarks.wantsAnotherLook(said.ticket(), said.rating());
        } else {
            remarks.saidUnsolved(said.ticket());
        }
    }
}
