package org.sweetline.calls.figures.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.figures.Every;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** What other days brought, where their clocks were changed. */
class HistoryTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Statements tables = OverTables.of(OverTables.open());
    private int calls;

    @Test
    void hourThatAutumnGivesTwiceIsOneOfTheClock() throws SQLException {
        rang(6, "2026-11-01T05:40:00Z");
        rang(6, "2026-11-01T06:40:00Z");
        rang(4, "2026-11-01T15:10:00Z");

        assertThat(before("2026-11-08", Every.HALF).calls()).containsOnly(entry(90, 6.0), entry(600, 4.0));
        assertThat(before("2026-11-08", Every.HOUR).calls()).containsOnly(entry(60, 6.0), entry(600, 4.0));
    }

    @Test
    void amongOrdinarySundaysItWeighsAsMuchAsItWasLong() throws SQLException {
        rang(6, "2026-11-01T05:40:00Z");
        rang(6, "2026-11-01T06:40:00Z");
        rang(3, "2026-11-08T06:40:00Z");

        assertThat(before("2026-11-15", Every.HALF).calls()).containsOnly(entry(90, 5.0));
    }

    @Test
    void hourThatSpringLeavesOutWasNoQuietOne() throws SQLException {
        rang(5, "2026-03-01T07:10:00Z");
        rang(5, "2026-03-08T14:00:00Z");

        assertThat(before("2026-03-15", Every.HALF).calls()).containsOnly(entry(120, 5.0), entry(600, 2.5));
    }

    private History.Past before(String day, Every every) throws SQLException {
        LocalDate asked = LocalDate.parse(day);
        Clock clock = Clock.fixed(asked.atTime(9, 0).atZone(NEW_YORK).toInstant(), ZoneOffset.UTC);
        return new History(tables, clock).before(asked, NEW_YORK, every, Optional.empty());
    }

    private void rang(int times, String at) throws SQLException {
        for (int i = 0; i < times; i++) {
            calls++;
            tables.change("""
                    insert into desk_call (id, token, direction, stage, outcome, began_at, ended_at, seen_at)
                    values (?, ?, 'IN', 'ENDED', 'ANSWERED', ?, ?, ?)
                    """, calls, "token-" + calls, Instant.parse(at), Instant.parse(at), Instant.parse(at));
            tables.change("""
                    insert into call_sum (call_id, version, at, direction, outcome, language, topic, offered, answered, wait_ms,
                        talk_ms, hold_ms, wrap_ms, transfers, unanswered_rings, callback_taken)
                    values (?, 0, ?, 'IN', 'ANSWERED', 'en', '', true, true, 0, 60000, 0, 0, 0, 0, false)
                    """, calls, Instant.parse(at));
        }
    }
}
