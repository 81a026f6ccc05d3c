package org.sweetline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** What an agent's phone is after a call, and how long a call is written down. */
class AgentPhonesTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final long JENNY = 1;
    private static final long CALL = 20;

    private final AgentPhones phones = new Wired(DATABASE, Clock.fixed(NOON, ZoneOffset.UTC)).get(AgentPhones.class);

    @BeforeEach
    void jennyHasAPhone() throws SQLException {
        TABLES.change("call empty('desk_call, agent_phone, account')");
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version)
                values (?, 'jenny@shop.test', 'Jenny', 'AGENT', now(), 1)
                """, JENNY);
        TABLES.change("""
                insert into desk_call (id, token, direction, stage, began_at, seen_at)
                values (?, 'token', 'OUT', 'TALKING', ?, ?)
                """, CALL, NOON, NOON);
        phones.lock(JENNY);
    }

    @Test
    void whoPlacedTheCallFromLunchIsAtLunchAgainAfterIt() {
        phones.become(JENNY, State.AWAY, "lunch", null);
        phones.become(JENNY, State.RINGING, "", CALL);
        phones.become(JENNY, State.ON_CALL, "", CALL);
        phones.toWrapUp(JENNY, CALL, MINUTE);
        assertThat(phone().awayBefore()).isEqualTo("lunch");

        phones.release(JENNY);

        assertThat(phone().state()).isEqualTo(State.AWAY);
        assertThat(phone().reason()).isEqualTo("lunch");
        assertThat(phone().awayBefore()).isNull();
    }

    @Test
    void whoWasFreeIsFreeAgain() {
        phones.toAvailable(JENNY);
        phones.become(JENNY, State.ON_CALL, "", CALL);
        phones.toWrapUp(JENNY, CALL, MINUTE);

        phones.release(JENNY);

        assertThat(phone().state()).isEqualTo(State.AVAILABLE);
    }

    @Test
    void timeForNotesGrowsByAMinuteUpToTheMost() {
        phones.toWrapUp(JENNY, CALL, Duration.ofSeconds(570));

        assertThat(phones.lengthenWrapUp(JENNY, MINUTE, MOST)).isTrue();

        assertThat(phone().wrapUpUntil()).isEqualTo(NOON.plus(MOST));
        assertThat(phone().since()).isEqualTo(NOON);
        assertThat(phones.lengthenWrapUp(JENNY, MINUTE, MOST)).isFalse();
        assertThat(phone().wrapUpUntil()).isEqualTo(NOON.plus(MOST));
    }

    @Test
    void whoWritesNothingDownGetsNoTimeForIt() {
        phones.toAvailable(JENNY);

        assertThat(phones.lengthenWrapUp(JENNY, MINUTE, MOST)).isFalse();
    }

    private AgentPhone phone() {
        return phones.find(JENNY).orElseThrow();
    }
}
