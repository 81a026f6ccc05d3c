package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;

/** What was given for a return last. */
@ApplicationScoped
class LastRefund {

    private static final String LAST = """
            select total, currency, method = 'STORE_CREDIT', coalesce(code, '') from return_settlement
            where return_id = ? and state = 'DONE' order by ended_at desc, id desc limit 1
            """;

    private final Statements statements;

    @Inject
    LastRefund(Statements statements) {
        this.statements = statements;
    }

    Optional<LetterMatter.Refund> of(ReturnNumber number) throws SQLException {
        return statements.first(
                LAST,
                row -> new LetterMatter.Refund(
                        row.getBigDecimal(1), row.getString(2), row.getBoolean(3), row.getString(4)),
                number.id());
    }
}
