package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class UnknownCallersTest {

    private static final long JENNY = 7;
    private static final long SORA = 8;
    private static final String NUMBER = "+12125550123";
    private static final int DAYS = 30;
    private static final Statements TABLES = OverTables.of(OverTables.open());

    private final UnknownCallers callers =
            new UnknownCallers(TABLES, Clock.fixed(Instant.parse("2026-05-10T12:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void twoColleagues() throws SQLException {
        TABLES.change("call empty('call_event, desk_call, account')");
        TABLES.change("""
                insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1),
                    (8, 'sora@shop.test', 'Sora Han', 'AGENT', 'en', null, null, null, now(), 1)
                """);
    }

    @Test
    void sameNumberIsAskedOnceInTheTimeBetween() throws SQLException {
        call(1, NUMBER, JENNY, "2026-05-10 11:00Z");
        call(2, NUMBER, SORA, "2026-04-12 12:00Z");
        assertThat(wereAsked(1)).isFalse();

        asked(1);
        assertThat(wereAsked(1)).as("the call itself").isFalse();
        asked(2);
        assertThat(wereAsked(1)).isTrue();
        TABLES.change("update desk_call set began_at = '2026-04-09 12:00Z' where id = 2");
        assertThat(wereAsked(1)).isFalse();
    }

    @Test
    void ofThoseWhoHideTheirsOneInADayIsAskedAboutTheSameColleague() throws SQLException {
        call(1, "", JENNY, "2026-05-10 11:00Z");
        call(2, "", SORA, "2026-05-10 10:00Z");
        asked(2);
        call(3, "", JENNY, "2026-05-09 11:00Z");
        asked(3);
        call(4, NUMBER, JENNY, "2026-05-10 10:00Z");
        asked(4);
        assertThat(wereAsked(1)).isFalse();

        TABLES.change("update desk_call set began_at = '2026-05-09 13:00Z' where id = 3");
        assertThat(wereAsked(1)).isTrue();
    }

    private boolean wereAsked(long call) throws SQLException {
        return callers.wereAskedLately(call, DAYS);
    }

    private static void call(long id, String caller, long agent, String at) throws SQLException {
        TABLES.change("""
                insert into desk_call (id, sid, token, direction, stage, caller, agent_id, began_at, answered_at, seen_at)
                values (?, ?, ?, 'IN', 'AFTER', ?, ?, cast(? as timestamptz), now(), now())
                """, id, "CA" + id, "CA" + id, caller, agent, at);
    }

    private static void asked(long call) throws SQLException {
        TABLES.change("insert into call_event (call_id, kind, at) values (?, 'RATING_ASKED', now())", call);
    }
}
