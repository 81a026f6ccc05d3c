package org.sweetline.satisfaction.praise.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.sweetline.satisfaction.praise.PraiseTrail;
import org.sweetline.schema.Statements;

/** A letter that reached nobody asked nobody: its customer can be asked again. What was answered stays. */
@ApplicationScoped
class QuoteFailures {

    private static final String FAIL = """
            update quote_letter set failed_at = ? where id = ? and failed_at is null and answer is null returning praise_id
            """;
    private static final String UNASKED = """
            update praise set permission = 'NOT_ASKED', version = version + 1 where id = ? and permission = 'ASKED'
            """;

    private final Statements statements;
    private final PraiseTrail trail;
    private final Clock clock;

    @Inject
    QuoteFailures(Statements statements, PraiseTrail trail, Clock clock) {
        this.statements = statements;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param why for the trail */
    void failed(long letter, String why) throws SQLException {
        Optional<Long> praise = statements.first(FAIL, row -> row.getLong(1), clock.instant(), letter);
        if (praise.isPresent() && statements.change(UNASKED, praise.get()) == 1) {
            trail.add(praise.get(), "permission not-asked: " + why);
        }
    }
}
