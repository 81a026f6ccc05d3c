package org.sweetline.tickets.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.sweetline.contact.PhoneNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.Author;

/** How many texts are written, to where, and how often a number is sent a link. */
class TextLimitsTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final String MARIAS = "+14155550123";
    private static final Author JENNY = new Author(1, "Jenny Moon", null);
    private static final Author MAX = new Author(2, "Max Lee", null);

    @BeforeEach
    void nothingIsWritten() throws SQLException {
        TABLES.change("call empty('text_message, timeline_entry, ticket, account')");
        TABLES.change("""
                insert into account (id, email, name, role, password_hash, created_at, version)
                values (1, 'jenny@example.com', 'Jenny Moon', 'AGENT', 'x', now(), 1),
                    (2, 'max@example.com', 'Max Lee', 'AGENT', 'x', now(), 1)
                """);
        TABLES.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (1042, 'The lamp', 'OPEN', 'NORMAL', 'sms', now(), now(), now(), 1)
                """);
    }

    @Test
    void onePersonWritesSoManyAnHourAndTheOthersGoOn() throws SQLException {
        writes(1, NOON.minusSeconds(60), false);
        writes(1, NOON.minusSeconds(30), false);

        assertThatThrownBy(() -> limits(2, 9).ask(JENNY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("one person");
        limits(2, 9).ask(MAX);
        limits(3, 9).ask(JENNY);
    }

    @Test
    void deskWritesSoManyAnHour() throws SQLException {
        writes(1, NOON.minusSeconds(60), false);
        writes(2, NOON.minusSeconds(60), false);

        assertThatThrownBy(() -> limits(9, 2).ask(MAX)).hasMessageContaining("The desk");
    }

    @Test
    void callersWhoHaveLinksSentKeepNobodyFromWriting() throws SQLException {
        linked(MARIAS, NOON.minusSeconds(60));
        linked("+14155550188", NOON.minus(Duration.ofMinutes(61)));

        limits(1, 1).ask(MAX);
        assertThat(links(2).allowLink("+14155550177")).isTrue();
        assertThat(links(1).allowLink("+14155550177")).isFalse();
        writes(1, NOON.minusSeconds(60), false);
        assertThat(links(2).allowLink("+14155550177")).isTrue();
    }

    @Test
    void whatIsAnHourAgoAndWhatGoesToManyIsNotCounted() throws SQLException {
        writes(1, NOON.minus(Duration.ofMinutes(61)), false);
        writes(1, NOON.minusSeconds(60), true);

        limits(1, 1).ask(JENNY);
        limits(1, 1).ask(new Author(1, "Jenny Moon", null, true));
    }

    @Test
    void numberHasOneLinkForSomeHours() throws SQLException {
        linked(MARIAS, NOON.minus(Duration.ofHours(5)));

        assertThat(limits(9, 9).allowLink(MARIAS)).isFalse();
        assertThat(limits(9, 9).allowLink("+14155550177")).isTrue();

        TABLES.change("update text_message set created_at = ?", NOON.minus(Duration.ofHours(7)));
        assertThat(limits(9, 9).allowLink(MARIAS)).isTrue();
    }

    @Test
    void onlyNumbersOfTheTeamsCountriesThatCostNothingExtraAreTexted() {
        TextConfig config = config(Map.of());

        assertThat(config.reaches(new PhoneNumber(MARIAS))).isTrue();
        assertThat(config.reaches(new PhoneNumber("+821012345678"))).isTrue();
        assertThat(config.reaches(new PhoneNumber("+447400123456"))).isFalse();
        assertThat(config.reaches(new PhoneNumber("+19005550123"))).isFalse();
        assertThat(config(Map.of("sweetline.voice.dial.countries", "gb")).reaches(new PhoneNumber("+447400123456")))
                .isTrue();
    }

    private static TextLimits limits(int own, int all) {
        TextConfig config = config(Map.of(
                "sweetline.text.agent.texts.per.hour", String.valueOf(own),
                "sweetline.text.texts.per.hour", String.valueOf(all)));
        return new TextLimits(TABLES, config, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static TextLimits links(int hour) {
        TextConfig config = config(Map.of("sweetline.text.links.per.hour", String.valueOf(hour)));
        return new TextLimits(TABLES, config, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static TextConfig config(Map<String, String> settings) {
        return new TextConfig(new Settings(key -> Optional.ofNullable(settings.get(key))));
    }

    private static void writes(long account, Instant at, boolean toMany) throws SQLException {
        long entry = TABLES.first("select coalesce(max(id), 0) + 1 from timeline_entry", row -> row.getLong(1))
                .orElseThrow();
        TABLES.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, author_id, automatic, at)
                values (?, 1042, 'MESSAGE', 'sms', 'OUT', ?, ?, ?)
                """, entry, account, toMany, at);
        TABLES.change("""
                insert into text_message (direction, entry_id, number, purpose, state, created_at)
                values ('OUT', ?, ?, 'REPLY', 'SENT', ?)
                """, entry, MARIAS, at);
    }

    private static void linked(String number, Instant at) throws SQLException {
        TABLES.change("""
                insert into text_message (direction, number, purpose, state, created_at)
                values ('OUT', ?, 'LINK', 'SENT', ?)
                """, number, at);
    }
}
