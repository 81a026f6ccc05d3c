package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.RemarkDesk;

/** Has looked at again what customers rated badly, once for each survey. */
@ApplicationScoped
class FollowUpDesk {

    private static final String BADLY_RATED = """
            update survey s set followed_up_at = a.answered_at from survey_answer a, survey_setting k
            where s.id = ? and a.survey_id = s.id and s.followed_up_at is null and a.rating <= k.follow_up_at_most
                and s.ticket_id is not null
            returning s.ticket_id, a.rating
            """;

    private final Statements statements;
    private final RemarkDesk remarks;

    @Inject
    FollowUpDesk(Statements statements, RemarkDesk remarks) {
        this.statements = statements;
        this.remarks = remarks;
    }

    private record BadlyRated(long ticket, int rating) {}

    @Transactional(rollbackOn = Throwable.class)
    void lookAgain(long survey) throws SQLException {
        Optional<BadlyRated> rated =
                statements.first(BADLY_RATED, row -> new BadlyRated(row.getLong(1), row.getInt(2)), survey);
        rated.ifPresent(bad -> remarks.wantsAnotherLook(bad.ticket(), bad.rating()));
    }
}
