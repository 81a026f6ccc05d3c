package org.sweetline.abuse.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.nights.NightReport.Flagged;
import org.sweetline.json.Json;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** A shop of 140 customers, of whom 40 wear plus sizes and 20 of these send everything back. */
class NightTest {
    private static final Instant EVENING = Instant.parse("2026-11-20T09:00:00Z");
    private static final DataSource TABLES = OverTables.open();
    private static final String ORDERS = """
            insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash,
                payment_method, shipping_address)
            select 'shop', c || '-' || n, c || '-' || n, c || '-' || n, '', 'complete', 'complete', c || '@example.com', '',
                'Ada', c, 'USD', 240, 'Austin', 'US', timestamptz '2026-01-10' + n * interval '20 days',
                timestamptz '2026-02-10' + n * interval '20 days', now(), '',
                case when c % 2 = 0 then 'card' else 'invoice' end, '{"postcode": "78701"}'
            from generate_series(1, 140) c, generate_series(1, 4) n
            """;
    private static final String LINES = """
            insert into shop_order_line (order_id, position, line_id, sku, name, ordered, shipped, refunded, canceled, price,
                total)
            select o.id, 1, '1', case when o.customer_id <= 40 then 'DRESS-2X' else 'DRESS-M' end, 'Linen dress', 3, 3,
                case when o.customer_id <= 20 then 3 else 0 end, 0, 80, 240
            from shop_order o
            """;

    private final Statements statements = OverTables.of(TABLES);

    @BeforeEach
    void holdTheShop() throws SQLException {
        sql(
                "call empty('risk_night, risk_baseline, risk_standing, risk_assessment, shop_order, customer')",
                "insert into customer (id, name, created_at, version) select c, 'Ada', '2026-01-01', 1"
                        + " from generate_series(1, 140) c",
                ORDERS,
                LINES,
                "analyze");
    }

    @Test
    void everybodyIsJudgedByWhatIsUsualAndOnlyWhatChangedIsKept() throws SQLException {
        spend(EVENING);
        long kept = count("select count(*) from risk_assessment where cause = 'NIGHT'");
        spend(EVENING.plus(Duration.ofDays(1)));

        assertThat(count("select count(*) from risk_standing")).isEqualTo(140);
        assertThat(count("select count(*) from risk_standing where band = 'WATCH' and customer_id <= 20"))
                .isEqualTo(20);
        assertThat(kept).isEqualTo(20);
        assertThat(count("select count(*) from risk_assessment where cause = 'NIGHT'"))
                .isEqualTo(20);
        assertThat(count("select people from risk_baseline order by id desc limit 1"))
                .isEqualTo(140);
        assertThat(count("select count(*) from risk_night where at is not null and people = 140"))
                .isEqualTo(2);
    }

    @Test
    void flagsAreCountedByWhatNoRuleMayLookAt() throws SQLException {
        spend(EVENING);

        NightReport report = statements
                .first("select report::text from risk_night", row -> Json.read(row.getString(1), NightReport.class))
                .orElseThrow();

        assertThat(report.sizes())
                .containsOnly(entry("plus", new Flagged(40, 20)), entry("regular", new Flagged(100, 0)));
        assertThat(report.ages()).containsOnly(entry("known", new Flagged(140, 20)));
        assertThat(report.payments())
                .containsOnly(entry("card", new Flagged(70, 10)), entry("invoice", new Flagged(70, 10)));
        assertThat(report.regions()).containsOnly(entry("dense", new Flagged(140, 20)));
        assertThat(report.bands()).containsOnly(entry("clear", 120), entry("watch", 20));
    }

    @Test
    void nightThatIsBrokenOffIsSpentByTheNextNode() throws SQLException {
        NightBook book = wired(EVENING).get(NightBook.class);
        long night = book.take(EVENING).orElseThrow();
        AtomicInteger batches = new AtomicInteger();

        boolean whole = wired(EVENING).get(Night.class).spend(night, () -> batches.incrementAndGet() < 2);
        assertThat(book.take(EVENING)).isEmpty();
        book.giveBack(night);

        assertThat(whole).isFalse();
        assertThat(count("select count(*) from risk_standing")).isZero();
        spend(EVENING.plus(Duration.ofMinutes(5)));
        assertThat(count("select count(*) from risk_standing")).isEqualTo(140);
    }

    @Test
    void oneNodeSpendsANightAndAnotherTakesOverFromADeadOne() throws SQLException {
        NightBook book = wired(EVENING).get(NightBook.class);

        assertThat(book.take(EVENING)).isPresent();
        assertThat(book.take(EVENING.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(book.takeAgain(EVENING.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(book.take(EVENING.plus(Duration.ofHours(3)))).isPresent();
    }

    private void spend(Instant at) throws SQLException {
        Wired beans = wired(at);
        long night = beans.get(NightBook.class).take(at).orElseThrow();
        assertThat(beans.get(Night.class).spend(night, () -> true)).isTrue();
    }

    private static Wired wired(Instant at) {
        return new Wired(TABLES, Clock.fixed(at, ZoneOffset.UTC));
    }

    private long count(String sql) throws SQLException {
        return statements.first(sql, row -> row.getLong(1)).orElseThrow();
    }

    private static void sql(String... texts) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : List.of(texts)) {
                statement.execute(text);
            }
        }
    }
}
