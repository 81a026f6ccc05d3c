package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;

class StaffPlacesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void whereWeWorkedIsOursForAWeekAndThisMachineNever() throws SQLException {
        DataSource tables = OverTables.open();
        OverTables.of(tables).change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'ada@desk.example', 'Ada', 'AGENT', now(), 0)
                """);
        StaffPlaces today = new StaffPlaces(tables, Clock.fixed(NOW, ZoneOffset.UTC));
        StaffPlaces later = new StaffPlaces(tables, Clock.fixed(NOW.plus(Duration.ofDays(8)), ZoneOffset.UTC));

        today.seen(1, "192.0.2.7");
        today.seen(1, "192.0.2.7");
        today.seen(1, "2001:db8:1:2::7");
        today.seen(1, "127.0.0.1");
        today.seen(1, "::1");
        today.seen(1, "");

        assertThat(today.isOurs("192.0.2.7")).isTrue();
        assertThat(today.isOurs("192.0.2.8")).isFalse();
        assertThat(today.isOurs("2001:db8:1:2:aaaa::1")).isTrue();
        assertThat(today.isOurs("127.0.0.1")).isFalse();
        assertThat(today.isOurs("::1")).isFalse();
        assertThat(today.isOurs("")).isFalse();
        assertThat(later.isOurs("192.0.2.7")).isFalse();
    }
}
