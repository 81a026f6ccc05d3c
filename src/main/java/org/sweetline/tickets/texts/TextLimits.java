package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.Author;

/**
 * Bounds what a stolen session could cost, and how often a number can be bothered by who shows it. The texts that were
 * written are counted; what the desk writes to many at once has its own bounds and is not among them, nor are the links that
 * callers are sent: those have a limit of their own.
 */
@ApplicationScoped
class TextLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(7340202)";
    private static final String COUNT = """
            select count(*), count(*) filter (where e.author_id = ?)
            from text_message m left join timeline_entry e on e.id = m.entry_id
            where m.direction = 'OUT' and m.created_at > ?
                and m.purpose = 'REPLY' and not coalesce(e.automatic, false)
            """;
    private static final String COUNT_LINKS = """
            select count(*) from text_message where direction = 'OUT' and purpose = 'LINK' and created_at > ?
            """;
    private static final String LINKED = """
            select 1 from text_message where number = ? and direction = 'OUT' and purpose = 'LINK' and created_at > ? limit 1
            """;

    private final Statements statements;
    private final TextConfig config;
    private final Clock clock;

    @Inject
    TextLimits(Statements statements, TextConfig config, Clock clock) {
        this.statements = statements;
        this.config = config;
        this.clock = clock;
    }

    private record Written(int all, int own) {}

    /** One more of theirs, until the running transaction ends; else a problem says why not. */
    void ask(Author by) throws SQLException {
        if (by.automatic()) {
            return;
        }
        Written hour = lastHour(by.account());
        if (hour.own() >= config.agentTextsPerHour()) {
            throw new ProblemException(
                    TextProblem.TOO_MANY, "You have written as many texts as one person may in an hour.");
        }
        if (hour.all() >= config.textsPerHour()) {
            throw new ProblemException(
                    TextProblem.TOO_MANY, "The desk has written as many texts as it may in an hour.");
        }
    }

    /** Whether this number had a link a short time ago. */
    boolean isLinked(String number) throws SQLException {
        return statements
                .first(LINKED, row -> true, number, clock.instant().minus(config.linkPause()))
                .isPresent();
    }

    /** Whether it may be sent one now, until the running transaction ends. */
    boolean allowLink(String number) throws SQLException {
        return linksOfTheHour() < config.linksPerHour() && !isLinked(number);
    }

    private long linksOfTheHour() throws SQLException {
        statements.list(TAKE_TURNS, row -> 0);
        return statements.number(COUNT_LINKS, clock.instant().minus(HOUR));
    }

    private Written lastHour(long account) throws SQLException {
        statements.list(TAKE_TURNS, row -> 0);
        return statements
                .first(
                        COUNT,
                        row -> new Written(row.getInt(1), row.getInt(2)),
                        account,
                        clock.instant().minus(HOUR))
                .orElseThrow();
    }
}
