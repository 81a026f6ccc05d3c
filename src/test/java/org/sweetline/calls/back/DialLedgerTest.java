package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Who has placed as many calls as one person may in an hour, here two, or the whole desk, here four. */
class DialLedgerTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final String NUMBER = "+14155550123";
    private static final long JENNY = 1;
    private static final long SAID = 2;

    @BeforeEach
    void jennyAndSaidHaveCalledNobody() throws SQLException {
        TABLES.change("call empty('callback, dial_attempt, account')");
        for (long account : new long[] {JENNY, SAID}) {
            TABLES.change("""
                    insert into account (id, email, name, role, created_at, version)
                    values (?, ?, 'Agent', 'AGENT', now(), 1)
                    """, account, account + "@shop.test");
        }
    }

    @Test
    void onlyWhoHasPlacedAllTheirCallsIsAtTheLimitAndItIsWhoWouldBeRefused() throws SQLException {
        calls(JENNY, NINE, NINE.plusSeconds(60));
        calls(SAID, NINE);
        DialLedger ledger = ledger(NINE.plusSeconds(120));

        assertThat(ledger.atLimit()).containsExactly(JENNY);
        assertThat(ledger.overLimit(JENNY)).contains(DialRefusal.AGENT_LIMIT);
        assertThat(ledger.overLimit(SAID)).isEmpty();
    }

    @Test
    void callsOfBeforeTheHourAndThoseRefusedAreNotCounted() throws SQLException {
        calls(JENNY, NINE, NINE.plusSeconds(60));
        calls(SAID, NINE.plusSeconds(60));
        ledger(NINE.plusSeconds(90)).note(NUMBER, SAID, DialRules.Purpose.CALL, Optional.of(DialRefusal.OTHER_COUNTRY));

        Instant hourLater = NINE.plus(Duration.ofHours(1));

        assertThat(ledger(hourLater.minusSeconds(1)).atLimit()).containsExactly(JENNY);
        assertThat(ledger(hourLater).atLimit()).isEmpty();
        assertThat(ledger(hourLater).overLimit(JENNY)).isEmpty();
    }

    @Test
    void deskRestsUntilTheOldestOfTheHoursCallsThatCountIsAnHourOld() throws SQLException {
        calls(JENNY, NINE, NINE.plusSeconds(60));
        calls(SAID, NINE.plusSeconds(80));
        assertThat(ledger(NINE.plusSeconds(120)).deskRestsUntil()).isEmpty();

        calls(SAID, NINE.plusSeconds(90));

        assertThat(ledger(NINE.plusSeconds(120)).deskRestsUntil()).contains(NINE.plus(Duration.ofHours(1)));
        assertThat(ledger(NINE.plus(Duration.ofHours(1))).deskRestsUntil()).isEmpty();
    }

    @Test
    void whatCallersAskedForCountsForTheDeskAndNotForTheAgentWhoseTurnItWas() throws SQLException {
        TABLES.change("""
                insert into callback (id, number, state, origin, window_kind, from_at, until_at, queued_at, due_at, created_at)
                values (30, ?, 'DUE', 'QUEUE', 'NOW', now(), now(), now(), now(), now())
                """, NUMBER);
        calls(JENNY, NINE, NINE.plusSeconds(10), NINE.plusSeconds(20), NINE.plusSeconds(30));
        DialLedger ledger = ledger(NINE.plusSeconds(60));

        assertThat(ledger.atLimit()).isEmpty();
        assertThat(ledger.overLimit(JENNY)).contains(DialRefusal.DESK_LIMIT);

        ledger.note(NUMBER, SAID, DialRules.Purpose.CALL, Optional.empty());
        ledger.note(NUMBER, SAID, DialRules.Purpose.CALL, Optional.empty());

        assertThat(ledger.atLimit()).containsExactly(SAID);
    }

    private static void calls(long account, Instant... at) throws SQLException {
        for (Instant moment : at) {
            ledger(moment).note(NUMBER, account, DialRules.Purpose.CALLBACK, Optional.empty());
        }
    }

    private static DialLedger ledger(Instant now) {
        Map<String, String> settings =
                Map.of("sweetline.voice.agent.calls.per.hour", "2", "sweetline.voice.calls.per.hour", "4");
        DialConfig config = new DialConfig(new Settings(key -> Optional.ofNullable(settings.get(key))));
        return new DialLedger(TABLES, config, Clock.fixed(now, ZoneOffset.UTC));
    }
}
