package org.sweetline.satisfaction.praise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.web.TimeCursor;

/** Reads kind words, the newest first: one query a list. */
@ApplicationScoped
public class PraisePages {

    private static final String FILTERED = " where p.state = ? and (?::bigint is null or p.account_id = ?)"
            + " and (?::text is null or p.language = ?) and (?::text is null or p.target = ?)"
            + " and (p.said_at, p.id) < (?, ?) order by p.said_at desc, p.id desc limit ?";
    private static final String PINNED =
            " where p.state = 'CONFIRMED' and p.pinned_at is not null order by p.pinned_at desc limit 12";
    private static final String OF_TICKET =
            " where p.state = 'CONFIRMED' and p.ticket_id = ? order by p.said_at, p.id limit 20";
    private static final String OF_CUSTOMER = " where p.state = 'CONFIRMED' and p.customer_id = living_customer(?)"
            + " order by p.said_at desc, p.id desc limit 20";
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final Statements statements;

    @Inject
    PraisePages(Statements statements) {
        this.statements = statements;
    }

    /** What a list is narrowed to; null leaves it open. */
    public record Filter(
            PraiseState state,
            @Nullable Long agent,
            @Nullable String language,
            @Nullable String target) {}

    public List<PraiseView> list(Filter filter, long reader, Optional<TimeCursor> after, int limit)
            throws SQLException {
        return statements.list(
                PraiseRow.COLUMNS + FILTERED,
                PraiseRow::view,
                reader,
                filter.state().name(),
                filter.agent(),
                filter.agent(),
                filter.language(),
                filter.language(),
                filter.target(),
                filter.target(),
                after.map(TimeCursor::at).orElse(END_OF_TIME),
                after.map(TimeCursor::id).orElse(Long.MAX_VALUE),
                limit);
    }

    public List<PraiseView> pinned(long reader) throws SQLException {
        return statements.list(PraiseRow.COLUMNS + PINNED, PraiseRow::view, reader);
    }

    public List<PraiseView> ofTicket(long ticket, long reader) throws SQLException {
        return statements.list(PraiseRow.COLUMNS + OF_TICKET, PraiseRow::view, reader, ticket);
    }

    public List<PraiseView> ofCustomer(long customer, long reader) throws SQLException {
        return statements.list(PraiseRow.COLUMNS + OF_CUSTOMER, PraiseRow::view, reader, customer);
    }

    public PraiseView get(long praise, long reader) throws SQLException {
        return statements
                .first(PraiseRow.COLUMNS + " where p.id = ?", PraiseRow::view, reader, praise)
                .orElseThrow(() ->
                        new ProblemException(PraiseProblem.NO_SUCH_PRAISE, "There are no kind words " + praise + "."));
    }
}
