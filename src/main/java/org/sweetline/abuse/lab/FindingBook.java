package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.abuse.lab.RuleFinding.Kind;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Keeps what nights find about the rules, in the caller's transaction. */
@ApplicationScoped
class FindingBook {

    /** What comes back so soon is the same, and is not told again. */
    private static final Duration SAME = Duration.ofDays(7);

    private static final String AGAIN = """
            update risk_finding set value = ?, usual = ?, seen_at = ?, over_at = null
            where id = (
                select id from risk_finding where kind = ? and subject = ? and (over_at is null or over_at > ?)
                order by id desc limit 1)
            """;
    private static final String KEEP = """
            insert into risk_finding (kind, subject, value, usual, found_at, seen_at) values (?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String OVER = "update risk_finding set over_at = ? where over_at is null and seen_at < ?";
    private static final String LIST = """
            select id, kind, subject, value, usual, found_at, over_at from risk_finding
            order by over_at is not null, found_at desc, id desc limit 100
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    FindingBook(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** What nobody has been told of yet, by its number. */
    record Fresh(long id, RuleFinding finding) {}

    /** All that a night found; what it did not find any more is over. */
    List<Fresh> keep(List<RuleFinding> found) throws SQLException {
        Instant now = clock.instant();
        List<Fresh> fresh = new ArrayList<>();
        for (RuleFinding each : found) {
            fresh(each, now).ifPresent(id -> fresh.add(new Fresh(id, each)));
        }
        statements.change(OVER, now, now);
        return fresh;
    }

    private Optional<Long> fresh(RuleFinding each, Instant now) throws SQLException {
        String kind = each.kind().name();
        if (statements.change(AGAIN, each.value(), each.usual(), now, kind, each.subject(), now.minus(SAME)) > 0) {
            return Optional.empty();
        }
        return statements.first(
                KEEP, row -> row.getLong(1), kind, each.subject(), each.value(), each.usual(), now, now);
    }

    /** Those that last, then those that are over, the newest first. */
    List<RuleFindingView> list() throws SQLException {
        return statements.list(
                LIST,
                row -> new RuleFindingView(
                        row.getLong(1),
                        Words.of(Kind.valueOf(row.getString(2))),
                        row.getString(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        RowTime.instant(row, 6),
                        RowTime.nullable(row, 7)));
    }
}
