package org.sweetline.tickets.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** What is asked of a text that goes later than it was written. */
class NightRestTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final String NEW_YORK = "+12125550123";
    private static final String LOS_ANGELES = "+12135550123";
    private static final long ADA = 12;

    /** Eleven in the evening in New York, eight in Los Angeles. */
    private static final Instant LATE = Instant.parse("2026-11-28T04:00:00Z");

    private static final Instant EIGHT_IN_NEW_YORK = Instant.parse("2026-11-28T13:00:00Z");

    private final Wired wired = new Wired(DATABASE, Clock.fixed(LATE, ZoneOffset.UTC));
    private final NightRest rest = wired.get(NightRest.class);
    private final TextBook book = wired.get(TextBook.class);

    @BeforeEach
    void nothingIsWritten() throws SQLException {
        TABLES.change("call empty('text_message, text_opt_out, customer_consent, customer, account')");
        TABLES.change("insert into customer (id, name, created_at, version) values (?, 'Ada', now(), 1)", ADA);
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'jenny@shop.test', 'Jenny', 'AGENT', now(), 1)
                """);
    }

    @Test
    void whatIsLateAtNightGoesInTheMorning() throws SQLException {
        assertThat(rest.until(text(NEW_YORK, "REPLY", 3700))).contains(EIGHT_IN_NEW_YORK);
        assertThat(rest.until(text(NEW_YORK, "SURVEY", 700))).contains(EIGHT_IN_NEW_YORK);
    }

    @Test
    void whatGoesAtOnceOrByDayGoes() throws SQLException {
        assertThat(rest.until(text(NEW_YORK, "REPLY", 3500))).isEmpty();
        assertThat(rest.until(text(NEW_YORK, "SURVEY", 500))).isEmpty();
        assertThat(rest.until(text(LOS_ANGELES, "SURVEY", 7000))).isEmpty();
    }

    @Test
    void whatTheNetworkMayHaveIsLookedForAtAnyHour() throws SQLException {
        long text = text(NEW_YORK, "REPLY", 7000);
        book.take(text);

        assertThat(rest.until(text)).isEmpty();
    }

    @Test
    void whoDoesNotWantToBeAskedAnyMoreIsNot() throws SQLException {
        consents(true, LATE.minusSeconds(900));
        assertThat(book.take(text(NEW_YORK, "SURVEY", 60))).isPresent();

        consents(false, LATE.minusSeconds(30));
        long late = text(NEW_YORK, "SURVEY", 60);

        assertThat(book.take(late)).isEmpty();
        assertThat(fault(late)).contains("OPTED_OUT");
        assertThat(book.take(text(NEW_YORK, "REPLY", 60))).isPresent();
    }

    @Test
    void whoWantsNoTextsAnyMoreGetsNone() throws SQLException {
        long text = text(NEW_YORK, "REPLY", 60);
        wired.get(OptOuts.class).add(NEW_YORK, OptOut.Way.WORD, "STOP");

        assertThat(book.take(text)).isEmpty();
        assertThat(fault(text)).contains("OPTED_OUT");
    }

    private static long text(String number, String purpose, int secondsAgo) throws SQLException {
        return TABLES.number("""
                insert into text_message (direction, token, customer_id, number, purpose, state, created_at)
                values ('OUT', gen_random_uuid()::text, ?, ?, ?, 'WAITING', ?) returning id
                """, ADA, number, purpose, LATE.minusSeconds(secondsAgo));
    }

    private static void consents(boolean given, Instant at) throws SQLException {
        TABLES.change("""
                insert into customer_consent (customer_id, purpose, channel, given, how, at, account_id)
                values (?, 'SURVEY', 'SMS', ?, 'SAID', ?, 1)
                """, ADA, given, at);
    }

    private static Optional<@Nullable String> fault(long text) throws SQLException {
        return TABLES.first(
                "select fault from text_message where id = ? and state = 'FAILED'", row -> row.getString(1), text);
    }
}
