package org.sweetline.calls.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.calls.hours.Reception.Caller;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

class ReceptionTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private final Reception reception = new Wired(DATABASE, Clock.systemUTC()).get(Reception.class);

    @BeforeEach
    void whoHidesMayOnlyLeaveAMessage() throws SQLException {
        TABLES.change("update phone_settings set anonymous_callers = 'VOICEMAIL_ONLY'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anonymous", "5551234", "sip:jenny@example.com", "+1", "0014155550123"})
    void whoseNumberWeDoNotKnowHidesItWhateverTheNetworkNames(String said) throws SQLException {
        assertThat(reception.receive(new Caller("", said), "", NOON)).isInstanceOf(Answer.Closed.class);
    }

    @Test
    void whoShowsANumberIsLetIn() throws SQLException {
        assertThat(reception.receive(new Caller("+14155550123", "+14155550123"), "", NOON))
                .isEqualTo(reception.answer(0, NOON));
    }
}
