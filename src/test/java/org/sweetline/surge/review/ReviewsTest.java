package org.sweetline.surge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.review.CampaignFlags.CampaignFlagView;
import org.sweetline.surge.review.ReviewView.ReviewSpanView;
import org.sweetline.testing.Wired;

class ReviewsTest {
    private static final Instant BEGAN = Instant.parse("2026-11-27T19:00:00Z");
    private static final Instant ENDED = Instant.parse("2026-11-27T20:00:00Z");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.fixed(ENDED, ZoneOffset.UTC));

    @Test
    void eachSpanSaysHowLongThoseWaitedWhoWereAnswered() throws SQLException {
        statements.change("""
                insert into surge_minute (minute, calls, abandons, answered, wait_ms)
                values (?, 5, 1, 3, 180000), (?, 2, 0, 1, 20000), (?, 4, 4, 0, 0)
                """, BEGAN, BEGAN.plusSeconds(60), BEGAN.plusSeconds(600));

        assertThat(wired.get(Reviews.class).course(BEGAN, ENDED).spans())
                .filteredOn(span -> span.calls() > 0)
                .extracting(ReviewSpanView::answered, ReviewSpanView::waitSeconds)
                .containsExactly(tuple(4L, 50L), tuple(0L, null));
    }

    @Test
    void whatIsStillToComeIsNeitherCountedNorUsual() throws SQLException {
        statements.change("""
                insert into surge_minute (minute, calls) select cast(? as timestamptz) + hour * interval '1 hour'
                    - week * interval '7 days', 60 from generate_series(0, 4) week, generate_series(-1, 9) hour
                """, BEGAN);

        assertThat(wired.get(Reviews.class).figures(BEGAN, ENDED.plus(2, ChronoUnit.DAYS)))
                .filteredOn(figure -> figure.series().equals("calls"))
                .singleElement()
                .satisfies(calls -> {
                    assertThat(calls.count()).isEqualTo(60);
                    assertThat(calls.usual()).isEqualByComparingTo("60");
                });
        assertThat(wired.get(Reviews.class).figures(ENDED.plusSeconds(1), ENDED.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void campaignsStandWhereTheyBeganButForThoseThatWereRemoved() throws SQLException {
        statements.change("""
                insert into campaign (name, code, item, began_at, found_by, removed_at)
                values ('Reel', 'JEN15', '', ?, 'PERSON', null), ('JEN15', 'JEN15', '', ?, 'PERSON', null),
                    ('Gone', '', '', ?, 'PERSON', ?), ('Long ago', '', '', ?, 'PERSON', null)
                """, BEGAN, BEGAN.plusSeconds(60), BEGAN, ENDED, BEGAN.minusSeconds(7200));

        assertThat(wired.get(Reviews.class).course(BEGAN, ENDED).flags())
                .extracting(CampaignFlagView::words)
                .containsExactly("Reel JEN15", "JEN15");
    }
}
