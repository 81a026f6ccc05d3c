package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.FirstName;
import org.sweetline.satisfaction.SurveySheet.Given;
import org.sweetline.satisfaction.SurveySheet.Stage;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;
import org.sweetline.time.RowTime;

/** Finds a survey by the secret in its link. One query, whether there is one or not. */
@ApplicationScoped
public class SurveySheets {

    private static final int LONGEST_TOKEN = 64;
    /** Each of them is kept, and stands on the ticket. */
    private static final int MOST_EDITS = 20;

    private static final String FIND = """
            select s.id, s.state, s.language, coalesce(c.name, ''), coalesce(g.name, ''), s.contact_at, s.expires_at,
                a.rating, a.solved, a.agent_rating, a.comment, a.drivers, a.may_quote, a.answered_at,
                jsonb_array_length(a.earlier), (select hours_to_edit from survey_setting)
            from survey s left join customer c on c.id = s.customer_id left join account g on g.id = s.agent_id
            left join survey_answer a on a.survey_id = s.id
            where\s
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    SurveySheets(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    public Optional<SurveySheet> find(String token) throws SQLException {
        return token.isEmpty() || token.length() > LONGEST_TOKEN
                ? Optional.empty()
                : statements.first(FIND + "s.token_hash = ?", this::read, Tokens.hash(token));
    }

    Optional<SurveySheet> of(long survey) throws SQLException {
        return statements.first(FIND + "s.id = ?", this::read, survey);
    }

    private SurveySheet read(ResultSet row) throws SQLException {
        return new SurveySheet(
                row.getLong(1),
                stage(row),
                row.getString(3),
                FirstName.of(row.getString(4)),
                row.getString(5),
                RowTime.instant(row, 6),
                given(row),
                row.getInt(16));
    }

    private Stage stage(ResultSet row) throws SQLException {
        Instant now = clock.instant();
        Instant answered = RowTime.nullable(row, 14);
        if (answered != null) {
            boolean late = now.isAfter(answered.plus(Duration.ofHours(row.getInt(16))));
            return late ? Stage.CLOSED : row.getInt(15) < MOST_EDITS ? Stage.EDITABLE : Stage.FINAL;
        }
        if (row.getString(2).equals("VOIDED")) {
            return Stage.VOIDED;
        }
        Instant expires = RowTime.nullable(row, 7);
        return expires == null || now.isAfter(expires) ? Stage.EXPIRED : Stage.OPEN;
    }

    private static @Nullable Given given(ResultSet row) throws SQLException {
        return row.getObject(8) == null
                ? null
                : new Given(
                        row.getInt(8),
                        row.getObject(9, Boolean.class),
                        row.getObject(10, Integer.class),
                        row.getString(11),
                        row.getString(12).isEmpty()
                                ? List.of()
                                : List.of(row.getString(12).split(",")),
                        row.getBoolean(13));
    }
}
