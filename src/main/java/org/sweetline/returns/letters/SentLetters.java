package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;

/** What was told already, where several events are told by one letter. */
@ApplicationScoped
class SentLetters {

    private static final String FIRST = """
            insert into return_letter (return_id, kind, pieces, at) values (?, ?, ?, ?) on conflict do nothing
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    SentLetters(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** @param pieces how many things it speaks of; once more of them have come, it is another letter */
    boolean isFirst(LetterKind kind, ReturnNumber number, int pieces) throws SQLException {
        return pieces > 0 && statements.change(FIRST, number.id(), kind.name(), pieces, clock.instant()) > 0;
    }
}
