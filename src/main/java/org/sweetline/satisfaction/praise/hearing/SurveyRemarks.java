package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sweetline.satisfaction.praise.PraiseSource;
import org.sweetline.satisfaction.praise.words.Occasion;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what customers wrote under their rating, with those who had answered them when they were asked. */
@ApplicationScoped
class SurveyRemarks {

    private static final int POOR = 2;
    private static final String OF = """
            select s.id, a.rating, a.entry_id, s.ticket_id, s.call_id, s.customer_id, coalesce(a.edited_at, a.answered_at),
                a.comment, s.contributors, s.agent_id, a.may_quote
            from survey s join survey_answer a on a.survey_id = s.id where s.id = ?
            """;

    private final Statements statements;

    @Inject
    SurveyRemarks(Statements statements) {
        this.statements = statements;
    }

    /** @param mayQuote the customer ticked that we may quote it */
    record SurveyRemark(Remark remark, boolean mayQuote) {}

    Optional<SurveyRemark> of(long survey) throws SQLException {
        return statements.first(OF, SurveyRemarks::read, survey);
    }

    private static SurveyRemark read(ResultSet row) throws SQLException {
        Remark remark = new Remark(
                PraiseSource.SURVEY,
                "S-" + row.getLong(1),
                row.getInt(2) <= POOR ? Occasion.POOR_SURVEY : Occasion.SURVEY,
                row.getObject(3, Long.class),
                row.getObject(4, Long.class),
                row.getObject(5, Long.class),
                row.getObject(6, Long.class),
                RowTime.instant(row, 7),
                row.getString(8),
                Arrays.asList((Long[]) row.getArray(9).getArray()),
                row.getObject(10, Long.class),
                List.of());
        return new SurveyRemark(remark, row.getBoolean(11));
    }
}
