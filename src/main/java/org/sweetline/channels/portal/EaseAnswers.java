package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;

/** How easy customers found it to ask for a return: one answer for each, the last one. */
@ApplicationScoped
class EaseAnswers {

    private static final String KEEP = """
            insert into return_ease (return_id, ease, at) values (?, ?, ?)
            on conflict (return_id) do update set ease = excluded.ease, at = excluded.at
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    EaseAnswers(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    void keep(ReturnNumber number, String ease) throws SQLException {
        if (!ease.matches("[1-5]")) {
            throw ProblemException.invalid("ease", "must be from 1 to 5");
        }
        statements.change(KEEP, number.id(), Integer.parseInt(ease), clock.instant());
    }
}
