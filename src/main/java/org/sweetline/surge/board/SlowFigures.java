package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.board.SurgeBoardView.BoardKindWordsView;
import org.sweetline.surge.board.SurgeBoardView.BoardShopView;
import org.sweetline.surge.board.SurgeBoardView.BoardStripView;
import org.sweetline.surge.topics.Topics;
import org.sweetline.surge.topics.Topics.TopicCountView;
import org.sweetline.time.RowTime;

/** What is counted over many rows: read every ten seconds, and only while somebody looks. */
@ApplicationScoped
class SlowFigures {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMinutes(30);

    /**
     * An hour ago, three times. What is solved while it waits for its customer was in nobody's way. The index of what was
     * touched finds what was opened.
     */
    private static final String BACKLOG = """
            select (select count(*) from ticket where status = 'OPEN'),
                (select min(waiting_since) from ticket where status = 'OPEN' and waiting_since is not null),
                (select count(*) from ticket where updated_at >= ? and created_at >= ?) + moved.came, moved.went
            from (select count(*) filter (where milestone_type = 'reopened' or milestone_to = 'open') as came,
                    count(*) filter (where milestone_type = 'pending' and milestone_to = 'pending' and milestone_from = 'open'
                        or milestone_type = 'solved' and milestone_from is distinct from 'pending') as went
                from timeline_entry where milestone_type in ('reopened', 'pending', 'solved') and at >= ?) as moved
            """;
    /** Ratings count on the day on which their contact came: those of a bad day are not the next one's. */
    private static final String STRIP = """
            select (select count(*) from ticket where assignee_id is null and status <> 'SOLVED'),
                (select count(*) from ticket where status = 'OPEN' and waiting_since >= ? and waiting_since < ?),
                (select count(*) from ticket where status = 'OPEN' and waiting_since < ?),
                rated.all_of_them, rated.well,
                (select count(*) from survey where state in ('QUEUED', 'SENT', 'OPENED') and contact_at >= ?),
                (select count(*) from praise where state = 'CONFIRMED' and said_at >= ?),
                (select count(*) from return_request where requested_at >= ?),
                coalesce((select lower(state) from shop_line order by since desc limit 1), 'off'),
                (select since from shop_line order by since desc limit 1),
                (select as_of from shop_standing where listing = 'orders' order by as_of desc nulls last limit 1),
                (select count(*) from event_outbox where status in ('WAITING', 'RUNNING')
                    and reaction in ('send reply by mail', 'send text')),
                (select min(created_at) from event_outbox where status in ('WAITING', 'RUNNING')
                    and reaction in ('send reply by mail', 'send text'))
            from (select count(*) as all_of_them, count(*) filter (where score >= 4) as well from (
                select s.rating as score from survey s where s.contact_at >= ? and s.rating is not null
                union all
                select r.score from call_rating r join desk_call d on d.id = r.call_id
                where r.at >= ? and d.began_at >= ? and not exists (
                    select 1 from survey s where s.call_id = r.call_id and s.rating is not null)) as today) as rated
            """;

    private final Statements statements;
    private final Topics topics;
    private final KindWords kindWords;
    private final ShopPulse shop;
    private final SurgeConfig config;
    private final Clock clock;

    @Inject
    SlowFigures(
            Statements statements,
            Topics topics,
            KindWords kindWords,
            ShopPulse shop,
            SurgeConfig config,
            Clock clock) {
        this.statements = statements;
        this.topics = topics;
        this.kindWords = kindWords;
        this.shop = shop;
        this.config = config;
        this.clock = clock;
    }

    record Slow(
            Instant at,
            long open,
            @Nullable Instant oldestAt,
            long arrivedLastHour,
            long servedLastHour,
            BoardStripView strip,
            List<TopicCountView> topics,
            List<BoardKindWordsView> kindWords) {}

    Slow read() throws SQLException {
        Instant now = clock.instant();
        BoardStripView strip = strip(now);
        List<BoardKindWordsView> kind = kindWords.latest();
        Instant hourAgo = now.minus(HOUR);
        List<TopicCountView> ofLastHour = topics.spoken(now.minus(Topics.LATELY), now.plus(HOUR));
        return statements
                .first(
                        BACKLOG,
                        row -> new Slow(
                                now,
                                row.getLong(1),
                                RowTime.nullable(row, 2),
                                row.getLong(3),
                                row.getLong(4),
                                strip,
                                ofLastHour,
                                kind),
                        hourAgo,
                        hourAgo,
                        hourAgo)
                .orElseThrow();
    }

    private BoardStripView strip(Instant now) throws SQLException {
        Instant late = now.minus(config.answerWithin());
        Instant today = now.atZone(config.zone())
                .toLocalDate()
                .atStartOfDay(config.zone())
                .toInstant();
        BoardShopView heard = shop.read();
        return statements
                .first(
                        STRIP,
                        row -> strip(row, heard),
                        late,
                        late.plus(SOON),
                        late,
                        today,
                        today,
                        today,
                        today,
                        today,
                        today)
                .orElseThrow();
    }

    private static BoardStripView strip(ResultSet row, BoardShopView heard) throws SQLException {
        Share well = new Share(row.getLong(5), row.getLong(4));
        boolean rated = well.of() > 0;
        return new BoardStripView(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                well.of(),
                well.hits(),
                rated ? well.interval().low() : null,
                rated ? well.interval().high() : null,
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getString(9),
                RowTime.nullable(row, 10),
                RowTime.nullable(row, 11),
                heard,
                row.getLong(12),
                RowTime.nullable(row, 13));
    }
}
