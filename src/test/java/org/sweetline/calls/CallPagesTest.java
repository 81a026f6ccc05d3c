package org.sweetline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.web.TimeCursor;

class CallPagesTest {
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final CallPages.Asked LIVE = new CallPages.Asked(true, null, null, null, null, null);

    private final Statements tables = OverTables.of(OverTables.open());
    private final CallPages pages = new CallPages(tables, new CallPeople(tables), Map::of);

    @BeforeEach
    void threeCallsOfWhichTheOldestWaitsShortest() throws SQLException {
        tables.change("call empty('call_sum, call_event, call_leg, desk_call')");
        call(1, "WAITING", 0, 50);
        call(2, "WAITING", 10, 20);
        call(3, "GREETING", 60, null);
        call(4, "TALKING", 5, 7);
        call(5, "ENDED", 1, 2);
    }

    @Test
    void whoHasWaitedLongestStandsFirstAmongTheLive() throws SQLException {
        assertThat(ids(null, 9)).containsExactly(4L, 2L, 1L, 3L);
    }

    @Test
    void nextPageGoesOnWhereTheFirstEnded() throws SQLException {
        assertThat(ids(new TimeCursor(TEN.plusSeconds(20), 2), 9)).containsExactly(1L, 3L);
    }

    @Test
    void allInLineAreCountedHoweverLongTheList() throws SQLException {
        assertThat(pages.now()).isEqualTo(new LiveCallsView(2, TEN.plusSeconds(20), 1));
    }

    @Test
    void whoSpeaksToTheTonePlainlyDoesSo() throws SQLException {
        tables.change("update desk_call set leaving = 'voicemail' where id in (3, 4)");

        assertThat(pages.list(LIVE, null, 9).stream()
                        .filter(CallView::leavesMessage)
                        .map(CallView::id))
                .containsExactly(3L);
    }

    /** Whoever was sent back to the line has talked in between. */
    @Test
    void timeBeforeTheyWereSentBackIsNoWait() throws SQLException {
        tables.change("update desk_call set waiting_since = ? where id = 2", TEN.plusSeconds(80));

        assertThat(pages.now().waitingSince()).isEqualTo(TEN.plusSeconds(50));
        assertThat(pages.get(2)).satisfies(call -> {
            assertThat(call.queuedAt()).isEqualTo(TEN.plusSeconds(20));
            assertThat(call.waitingSince()).isEqualTo(TEN.plusSeconds(80));
        });
    }

    @Test
    void talkIsToldAsTheFiguresSumItUpOnceTheyDo() throws SQLException {
        tables.change("update desk_call set answered_at = ? where id = 5", TEN.plusSeconds(30));
        assertThat(pages.get(5).talkedSeconds()).isEqualTo(60);

        tables.change("""
                insert into call_sum (call_id, version, at, direction, outcome, language, topic, offered, answered, wait_ms,
                    talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings, callback_taken)
                values (5, 0, ?, 'IN', 'ANSWERED', 'en', '', true, true, 0, 41600, 10000, 0, 0, 0, false)
                """, TEN);

        assertThat(pages.get(5).talkedSeconds()).isEqualTo(42);
        assertThat(pages.get(1).talkedSeconds()).isNull();
    }

    private List<Long> ids(@Nullable TimeCursor after, int limit) throws SQLException {
        return pages.list(LIVE, after, limit).stream().map(CallView::id).toList();
    }

    private void call(long id, String stage, int began, @Nullable Integer queued) throws SQLException {
        boolean over = stage.equals("ENDED");
        tables.change(
                """
                insert into desk_call (id, token, direction, stage, outcome, began_at, queued_at, ended_at, seen_at)
                values (?, ?, 'IN', ?, ?, ?, ?, ?, ?)
                """,
                id,
                "token-" + id,
                stage,
                over ? "ANSWERED" : null,
                TEN.plusSeconds(began),
                queued == null ? null : TEN.plusSeconds(queued),
                over ? TEN.plusSeconds(90) : null,
                TEN);
    }
}
