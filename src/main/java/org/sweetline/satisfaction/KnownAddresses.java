package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.sweetline.schema.Statements;

/** Knows addresses by all their spellings: one with a plus is another customer, and the same person. */
@ApplicationScoped
class KnownAddresses {

    private static final String STAFF = "select 1 from account where plain_address(email) = plain_address(?) limit 1";
    /** What was planned counts as well: two tickets that are solved together bring one invitation. */
    private static final String LATELY = """
            select 1 from survey s where (s.customer_id = ? or s.way = 'MAIL' and s.recipient <> ''
                and plain_address(s.recipient) = any(array(
                    select plain_address(p.value) from contact_point p where p.customer_id = ? and p.kind = 'email')))
                and s.made_at > ? and s.state in ('QUEUED', 'SENT', 'OPENED', 'ANSWERED', 'EXPIRED') %s limit 1
            """;
    /** Of two that both wait the earlier one goes. */
    private static final String BESIDE = "and s.id <> ? and (s.state <> 'QUEUED' or s.id < ?)";

    private final Statements statements;
    private final Clock clock;

    @Inject
    KnownAddresses(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    boolean isOneOfUs(String email) throws SQLException {
        return !email.isEmpty()
                && statements.first(STAFF, row -> row.getInt(1), email).isPresent();
    }

    boolean isAskedLately(long customer, int days) throws SQLException {
        return statements
                .first(
                        LATELY.formatted(""),
                        row -> row.getInt(1),
                        customer,
                        customer,
                        clock.instant().minus(Duration.ofDays(days)))
                .isPresent();
    }

    /** Whether they were asked lately by another survey than this one. */
    boolean isAskedBeside(long survey, long customer, int days) throws SQLException {
        return statements
                .first(
                        LATELY.formatted(BESIDE),
                        row -> row.getInt(1),
                        customer,
                        customer,
                        clock.instant().minus(Duration.ofDays(days)),
                        survey,
                        survey)
                .isPresent();
    }
}
