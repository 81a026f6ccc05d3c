package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.schema.Statements;

/** The documents that were given out, so that a delivery that is repeated gets the same. */
@ApplicationScoped
public class GivenDocuments {
    private static final String KEEP =
            "insert into voice_answer (token, document, at) values (?, ?, ?) on conflict (token) do nothing";
    private static final String FORGET = """
            delete from voice_answer where token in (select token from voice_answer where at < ? order by at limit 5000)
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    GivenDocuments(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    public Optional<String> find(String delivery) throws SQLException {
        return statements.first("select document from voice_answer where token = ?", row -> row.getString(1), delivery);
    }

    /** False when this delivery was given one before: that one stays. */
    public boolean keep(String delivery, String document) throws SQLException {
        return statements.change(KEEP, delivery, document, clock.instant()) > 0;
    }

    /** Nobody repeats a delivery a day later. */
    public void forgetOlderThan(Duration age) throws SQLException {
        statements.change(FORGET, clock.instant().minus(age));
    }
}
