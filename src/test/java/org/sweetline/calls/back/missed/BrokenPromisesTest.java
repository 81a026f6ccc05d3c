package org.sweetline.calls.back.missed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.back.CallbackChanged;
import org.sweetline.calls.back.missed.MissedCallPages.Show;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** Who was promised a call is on a list until somebody has reached them. */
class BrokenPromisesTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final String NUMBER = "+14155550123";

    private final Wired wired = new Wired(DATABASE, Clock.systemUTC());
    private final KeepMissedCallerOnCallbackChanged reaction = wired.get(KeepMissedCallerOnCallbackChanged.class);
    private final MissedCallPages pages = wired.get(MissedCallPages.class);

    @BeforeEach
    void nobodyIsMissed() throws SQLException {
        TABLES.change("call empty('callback, missed_caller, desk_call, ticket, account')");
    }

    @Test
    void whoWasPromisedACallThatNobodyTriedIsMissed() throws SQLException {
        TABLES.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (1042, 'The lamp', 'OPEN', 'NORMAL', 'phone', now(), now(), now(), 1)
                """);
        callback(1, "EXPIRED", null, 1042L);

        reaction.react(new CallbackChanged(1));
        reaction.react(new CallbackChanged(1));

        assertThat(open()).singleElement().satisfies(missed -> {
            assertThat(missed.number()).isEqualTo(NUMBER);
            assertThat(missed.how()).isEqualTo("callback");
            assertThat(missed.times()).isZero();
            assertThat(missed.lastCall()).isNull();
            assertThat(missed.ticket()).isEqualTo("T-1042");
            assertThat(missed.lastAt()).isEqualTo(NOON.plusSeconds(7200));
        });
    }

    @Test
    void whoCalledInVainAndWasCalledInVainIsOneRow() throws SQLException {
        call(5, NOON, "CALLBACK", null);
        TABLES.change(
                "insert into call_event (call_id, kind, at) values (5, 'CALLBACK_TAKEN', ?)", NOON.plusSeconds(70));
        callback(1, "NOBODY", 5L, null);
        callback(2, "NOBODY", null, null);

        reaction.react(new CallbackChanged(1));
        reaction.react(new CallbackChanged(2));

        assertThat(open()).singleElement().satisfies(missed -> {
            assertThat(missed.times()).isEqualTo(1);
            assertThat(missed.waitedSeconds()).isEqualTo(70);
            assertThat(missed.lastCall()).isEqualTo(5);
            assertThat(missed.firstAt()).isEqualTo(NOON);
        });
    }

    @Test
    void whoSpeaksWithUsIsNotMissed() throws SQLException {
        callback(1, "NOBODY", null, null);
        call(6, NOON.plusSeconds(60), null, NOON.plusSeconds(120));

        reaction.react(new CallbackChanged(1));

        assertThat(open()).isEmpty();
    }

    @Test
    void callbackThatIsOpenReachedOrCalledOffLeavesNobody() throws SQLException {
        callback(1, "WAITING", null, null);
        callback(2, "DONE", null, null);
        callback(3, "CANCELLED", null, null);

        for (long id = 1; id <= 3; id++) {
            reaction.react(new CallbackChanged(id));
        }

        assertThat(open()).isEmpty();
    }

    private List<MissedCallView> open() throws SQLException {
        return pages.list(Show.OPEN, Instant.EPOCH, Optional.empty(), 10);
    }

    private static void call(long id, Instant began, @Nullable String outcome, @Nullable Instant answered)
            throws SQLException {
        TABLES.change(
                """
                insert into desk_call (id, token, direction, stage, outcome, caller, began_at, queued_at, answered_at,
                    ended_at, seen_at) values (?, ?, 'IN', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                "token-" + id,
                outcome == null ? "TALKING" : "ENDED",
                outcome,
                NUMBER,
                began,
                began,
                answered,
                outcome == null ? null : began.plusSeconds(90),
                began);
    }

    private static void callback(long id, String state, @Nullable Long call, @Nullable Long ticket)
            throws SQLException {
        TABLES.change(
                """
                insert into callback (id, number, ticket_id, call_id, state, origin, window_kind, from_at, until_at,
                    queued_at, due_at, created_at, ended_at) values (?, ?, ?, ?, ?, 'HAND', 'NOW', ?, ?, ?, ?, ?, ?)
                """,
                id,
                NUMBER,
                ticket,
                call,
                state,
                NOON,
                NOON,
                NOON,
                NOON,
                NOON,
                state.equals("WAITING") ? null : NOON.plusSeconds(7200));
    }
}
