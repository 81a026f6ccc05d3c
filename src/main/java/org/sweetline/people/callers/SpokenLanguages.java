package org.sweetline.people.callers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.schema.Statements;

/** In which language callers want to be spoken to. In the transaction of whoever hears it. */
@ApplicationScoped
public class SpokenLanguages {
    private static final String LEARN = """
            update customer set language = ?, version = version + 1
            where id = living_customer(?) and language = '' and erased_at is null returning id
            """;

    private final Statements statements;

    @Inject
    SpokenLanguages(Statements statements) {
        this.statements = statements;
    }

    /** It is only learnt where nobody knew it; answers of whom. */
    public Optional<Long> learn(long customer, String language) {
        try {
            return statements.first(LEARN, row -> row.getLong(1), language, customer);
        } catch (SQLException e) {
            throw new IllegalStateException("What a customer speaks could not be put down", e);
        }
    }
}
