package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class KnownAddressesTest {

    private static final long PLUS = 13;
    private static final long ANOTHER = 14;

    private final Statements tables = OverTables.of(OverTables.open());
    private final KnownAddresses addresses = new KnownAddresses(tables, Clock.systemUTC());

    @BeforeEach
    void askAdaOfThree() throws SQLException {
        tables.change(
                "insert into account values (7, 'Jenny.Kim@gmail.com', 'Jenny', 'AGENT', 'en', null, null, null, now(), 1)");
        tables.change("""
                insert into customer (id, name, created_at, version)
                values (12, 'Ada', now(), 1), (13, 'Ada', now(), 1), (14, 'Eve', now(), 1)
                """);
        tables.change("""
                insert into contact_point (id, customer_id, kind, value, created_at) values
                (1, 12, 'email', 'ada@shop.test', now()), (2, 13, 'email', 'ada+again@shop.test', now()),
                (3, 14, 'email', 'eve@shop.test', now())
                """);
        tables.change("""
                insert into survey (customer_id, channel, contact_at, way, recipient, state, made_at, due_at)
                values (12, 'mail', now(), 'MAIL', 'ada@shop.test', 'SENT', now() - interval '3 days', now())
                """);
    }

    @Test
    void oneOfUsIsKnownByEverySpelling() throws SQLException {
        assertThat(addresses.isOneOfUs("jennykim+bowl@googlemail.com")).isTrue();
        assertThat(addresses.isOneOfUs("jennykim@shop.test")).isFalse();
        assertThat(addresses.isOneOfUs("")).isFalse();
    }

    @Test
    void whoWasAskedIsNotAskedAgainByAnotherSpelling() throws SQLException {
        assertThat(addresses.isAskedLately(12, 14)).isTrue();
        assertThat(addresses.isAskedLately(PLUS, 14)).isTrue();
        assertThat(addresses.isAskedLately(PLUS, 2)).isFalse();
        assertThat(addresses.isAskedLately(ANOTHER, 14)).isFalse();
    }
}
