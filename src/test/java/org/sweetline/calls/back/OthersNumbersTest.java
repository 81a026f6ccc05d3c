package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.Call;
import org.sweetline.calls.ShownCall;
import org.sweetline.calls.Vouching;
import org.sweetline.calls.hours.PhoneBlockList;
import org.sweetline.config.Settings;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** How often callers may have somebody else called; hidden callers three times an hour here, all of them together. */
class OthersNumbersTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Instant AN_HOUR_AGO = NOW.minus(Duration.ofHours(1));
    private static final Instant A_DAY_AGO = NOW.minus(Duration.ofDays(1));
    private static final String CALLER = "+14155550123";
    private static final String VICTIM = "+14155550177";
    private static final String BLOCKED = "+14155550166";
    private static final String FAILED = "TN-Validation-Failed-C";
    private static final int HIDDEN_AN_HOUR = 3;

    private final OthersNumbers others = new OthersNumbers(
            TABLES,
            new DialConfig(new Settings(
                    key -> Optional.ofNullable(Map.of("sweetline.callback.hidden.per.hour", "" + HIDDEN_AN_HOUR)
                            .get(key)))),
            new Wired(DATABASE, CLOCK).get(PhoneBlockList.class),
            CLOCK);
    private int asked;

    @BeforeEach
    void nobodyAsked() throws SQLException {
        TABLES.change("call empty('callback, desk_call, blocked_number')");
        TABLES.change(
                "insert into blocked_number (number, reason, created_at) values (?, 'threatens', now())", BLOCKED);
    }

    @Test
    void numberIsCalledOnceADayWhoeverAsksAndHoweverItEnded() throws SQLException {
        assertThat(others.allows(from(CALLER), VICTIM)).isTrue();

        asked("+14155550188", "", VICTIM, A_DAY_AGO.plusSeconds(1));

        assertThat(others.allows(from(CALLER), VICTIM)).isFalse();
        assertThat(others.allows(from(""), VICTIM)).isFalse();
        assertThat(others.allows(from(CALLER), "+14155550199")).isTrue();
    }

    @Test
    void theDayAfterItMayBeAskedForAgain() throws SQLException {
        asked("+14155550188", "", VICTIM, A_DAY_AGO);

        assertThat(others.allows(from(CALLER), VICTIM)).isTrue();
    }

    @Test
    void callerHasTwoOthersCalledInADay() throws SQLException {
        asked(CALLER, "", "+14155550181", AN_HOUR_AGO);
        assertThat(others.allows(from(CALLER), VICTIM)).isTrue();

        asked(CALLER, "", "+14155550182", AN_HOUR_AGO);

        assertThat(others.allows(from(CALLER), VICTIM)).isFalse();
        assertThat(others.allows(from("+14155550188"), VICTIM)).isTrue();
    }

    @Test
    void ownNumberIsCalledAsOftenAsItsOwnerAsks() throws SQLException {
        for (int i = 0; i < 5; i++) {
            asked(CALLER, "", CALLER, NOW);
        }

        assertThat(others.allows(from(CALLER), CALLER)).isTrue();
        assertThat(others.allowsInTurn(from(CALLER), CALLER)).isTrue();
        assertThat(others.allows(from(CALLER), VICTIM)).isTrue();
    }

    @Test
    void whoShowNoNumberOrADoubtedOneShareWhatThereIsInAnHour() throws SQLException {
        asked("", "", "+14155550181", AN_HOUR_AGO);
        asked("", "", "+14155550182", NOW);
        asked(CALLER, FAILED, "+14155550183", NOW);
        assertThat(others.allows(from(""), VICTIM)).isTrue();

        asked("", "", "+14155550184", NOW);

        assertThat(others.allows(from(""), VICTIM)).isFalse();
        assertThat(others.allowsInTurn(doubted("+14155550190"), VICTIM)).isFalse();
        assertThat(others.allows(from(CALLER), VICTIM)).isTrue();
    }

    @Test
    void whoOnlyPretendsToHaveTheNumberIsNotItsOwner() throws SQLException {
        assertThat(others.allows(doubted(VICTIM), VICTIM)).isTrue();

        asked(VICTIM, FAILED, VICTIM, AN_HOUR_AGO);

        assertThat(others.allows(doubted(VICTIM), VICTIM)).isFalse();
        assertThat(others.allows(from(VICTIM), VICTIM)).isTrue();
    }

    /** Nobody is called more often by it. */
    @Test
    void whereOneIsOpenItMayBeAskedForAgain() throws SQLException {
        asked(CALLER, "", VICTIM, AN_HOUR_AGO);
        TABLES.change("update callback set state = 'WAITING', ended_at = null");

        assertThat(others.allows(from(CALLER), VICTIM)).isTrue();
    }

    @Test
    void atABlockedNumberNobodyIsCalledAlsoWhereOneIsOpen() throws SQLException {
        asked(CALLER, "", BLOCKED, AN_HOUR_AGO);
        TABLES.change("update callback set state = 'WAITING', ended_at = null");

        assertThat(others.allows(from("+14155550188"), BLOCKED)).isFalse();
        assertThat(others.allowsInTurn(from(""), BLOCKED)).isFalse();
    }

    /** It is over since. */
    private void asked(String caller, String stir, String number, Instant at) throws SQLException {
        int id = ++asked;
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, outcome, caller, stir, began_at, ended_at, seen_at)
                values (?, ?, 'IN', 'ENDED', 'CALLBACK', ?, ?, ?, ?, ?)
                """, id, "token-" + id, caller, stir, at, at, at);
        TABLES.change("""
                insert into callback (id, number, call_id, state, origin, window_kind, from_at, until_at, queued_at, due_at,
                    created_at, ended_at)
                values (?, ?, ?, 'NOBODY', 'QUEUE', 'NOW', ?, ?, ?, ?, ?, ?)
                """, id, number, id, at, at, at, at, at, at);
    }

    private static Call from(String number) {
        return new ShownCall(0, number, Vouching.SILENT);
    }

    private static Call doubted(String number) {
        return new ShownCall(0, number, Vouching.DOUBTED);
    }
}
