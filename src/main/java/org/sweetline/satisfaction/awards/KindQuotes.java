package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.praise.PraiseRow;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.schema.Statements;

/** Reads what was said of people in a year: two queries a list. */
@ApplicationScoped
class KindQuotes {

    private static final String OF_YEAR =
            " where p.state = 'CONFIRMED' and p.account_id is not null and p.said_at >= ? and p.said_at < ?";
    private static final String OF_ONE =
            PraiseRow.COLUMNS + OF_YEAR + " and p.account_id = ? order by p.said_at, p.id limit cast(? as int)";
    private static final String BEST = PraiseRow.COLUMNS
            + " where p.id in (select id from (select p.id, row_number() over (partition by p.account_id order by exists ("
            + "select 1 from award_pick k where k.praise_id = p.id and k.year = ?) desc, p.permission = 'GRANTED' desc,"
            + " p.pinned_at is not null desc, length(p.quote) between 30 and 160 desc,"
            + " (select count(*) from praise_cheer h where h.praise_id = p.id) desc, p.confidence desc, p.id) as place"
            + " from praise p"
            + OF_YEAR
            + " and p.account_id = any(cast(? as bigint[])) and (p.permission = 'GRANTED' or not ?)) placed"
            + " where place = 1)";
    private static final String NEWEST =
            PraiseRow.COLUMNS + OF_YEAR + " and (p.said_at, p.id) < (?, ?) order by p.said_at desc, p.id desc limit ?";
    private static final String PICKED = "select praise_id from award_pick where year = ?";

    private final Statements statements;

    @Inject
    KindQuotes(Statements statements) {
        this.statements = statements;
    }

    /**
     * From January to December.
     *
     * @param most of them; null for all
     */
    List<KindQuote> of(Span span, long agent, @Nullable Integer most) throws SQLException {
        return marked(span, statements.list(OF_ONE, PraiseRow::view, agent, span.from(), span.until(), agent, most));
    }

    /**
     * The one to show first of each of them: what was picked, else what we may quote, else what reads best.
     *
     * @param forEverybody only words that we may quote outside
     */
    List<KindQuote> best(Span span, List<Long> agents, boolean forEverybody) throws SQLException {
        List<String> keys = agents.stream().map(String::valueOf).toList();
        return marked(
                span,
                statements.list(BEST, PraiseRow::view, 0L, span.year(), span.from(), span.until(), keys, forEverybody));
    }

    List<KindQuote> newest(Span span, Instant before, long beforeId, int limit) throws SQLException {
        return marked(
                span, statements.list(NEWEST, PraiseRow::view, 0L, span.from(), span.until(), before, beforeId, limit));
    }

    private List<KindQuote> marked(Span span, List<PraiseView> found) throws SQLException {
        Set<Long> picked = statements.list(PICKED, row -> row.getLong(1), span.year()).stream()
                .collect(Collectors.toSet());
        return found.stream()
                .map(praise -> KindQuote.of(praise, picked.contains(praise.id())))
                .toList();
    }

    /** The first one that says it, for {@code agent}; null when nobody wrote any. */
    static @Nullable KindQuote first(List<KindQuote> quotes, long agent, boolean pickedOnly) {
        return quotes.stream()
                .filter(quote -> quote.agent() == agent && (!pickedOnly || quote.picked()))
                .findFirst()
                .orElse(null);
    }
}
