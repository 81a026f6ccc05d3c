package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.testing.Wired;

class ForecastsTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-10-16");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);

    /** An order and a contact each hour of 80 days. */
    @BeforeEach
    void anEvenShop() throws SQLException {
        statements.change("""
                insert into surge_minute (minute, orders, contacts) select g, 1, 1
                from generate_series(cast(? as timestamptz), cast(? as timestamptz), interval '1 hour') g
                """, hour(FRIDAY.minusDays(80), 0), hour(FRIDAY.plusDays(30), 0));
    }

    @Test
    void evenShopExpectsItsUsualAndNoMore() throws SQLException {
        SurgeForecastView noon = on(hour(FRIDAY, 12));

        assertThat(noon.usualKnown()).isTrue();
        assertThat(noon.excess()).isZero();
        assertThat(noon.returns()).isNull();
        assertThat(noon.days()).hasSize(7).allSatisfy(day -> {
            assertThat(day.contacts().usual()).isEqualTo(24);
            assertThat(day.contacts().extra()).isZero();
            assertThat(day.contacts().low()).isEqualTo(13);
            assertThat(day.contacts().high()).isEqualTo(35);
        });
        assertThat(noon.today().usual()).isEqualTo(12);
    }

    /** Of a thousand: 120 on the first day, 50, 90, 90, 90, 40, 30 and 30. */
    @Test
    void peakIsExpectedToBringContactsForAsLongAsItsBuyersWrite() throws SQLException {
        rush(hour(FRIDAY, 12));

        SurgeForecastView evening = on(hour(FRIDAY, 18));
        SurgeForecastView tuesday = on(hour(FRIDAY.plusDays(4), 6));
        SurgeForecastView afterAll = on(hour(FRIDAY.plusDays(9), 6));

        assertThat(evening.excess().doubleValue()).isCloseTo(1000, within(15.0));
        assertThat(evening.today().extra()).isCloseTo(30, within(2L));
        assertThat(evening.days().get(0).contacts().extra()).isCloseTo(85, within(2L));
        assertThat(evening.days().get(2).contacts().extra()).isCloseTo(90, within(2L));
        assertThat(tuesday.today().extra()).isCloseTo(60 + 8, within(4L));
        assertThat(tuesday.days().get(0).contacts().extra()).isCloseTo(65, within(3L));
        assertThat(tuesday.days().get(6).contacts().extra()).isZero();
        assertThat(afterAll.today().extra()).isZero();
    }

    @Test
    void firstDayOfARushLateInTheEveningIsCarriedOverMidnight() throws SQLException {
        rush(hour(FRIDAY, 22));

        SurgeForecastView late = on(hour(FRIDAY, 23));

        assertThat(late.today().extra()).isCloseTo(5, within(1L));
        assertThat(late.days().get(0).contacts().extra()).isCloseTo(110 + 4, within(3L));
    }

    @Test
    void returnsAreExpectedUntilTheyHaveHadTheirTime() throws SQLException {
        rush(hour(FRIDAY, 12));

        assertThat(returns(hour(FRIDAY, 18))).isCloseTo(150, within(3L));
        assertThat(returns(hour(FRIDAY.plusDays(7), 6))).isCloseTo(150, within(3L));
        assertThat(returns(hour(FRIDAY.plusDays(14), 12))).isCloseTo(75, within(3L));
        assertThat(returns(hour(FRIDAY.plusDays(21), 13))).isZero();
        assertThat(on(hour(FRIDAY.plusDays(22), 12)).returns()).isNull();
    }

    /** A day that is over is read again once in three weeks' worth of readings. */
    @Test
    void ordersThatBecomeKnownLateAreExpectedToBringContactsToo() throws SQLException {
        Forecasts sunday = at(hour(FRIDAY.plusDays(2), 9)).get(Forecasts.class);
        long before = sunday.present().today().extra();
        rush(hour(FRIDAY, 12));

        long after = 0;
        for (int reading = 0; after == 0 && reading < ExcessOrders.PAST; reading++) {
            after = sunday.present().today().extra();
        }

        assertThat(before).isZero();
        assertThat(after).isPositive();
    }

    @Test
    void firstDayOfAShopKnowsNoUsualAndCountsEveryOrder() throws SQLException {
        statements.change("delete from surge_minute where minute < ?", hour(FRIDAY, 0));
        rush(hour(FRIDAY, 12));

        SurgeForecastView evening = on(hour(FRIDAY, 18));

        assertThat(evening.usualKnown()).isFalse();
        assertThat(evening.excess().doubleValue()).isEqualTo(1018);
        assertThat(evening.today().usual()).isZero();
        assertThat(evening.today().extra()).isCloseTo(30, within(2L));
    }

    @Test
    void ordersOfNoKnownUsualAreNoExcessWhereContactsAreKnown() throws SQLException {
        statements.change("update surge_minute set orders = 0 where minute < ?", hour(FRIDAY, 0));

        SurgeForecastView noon = on(hour(FRIDAY, 12));

        assertThat(noon.usualKnown()).isTrue();
        assertThat(noon.excess()).isZero();
    }

    private void rush(Instant at) throws SQLException {
        statements.change("update surge_minute set orders = orders + 1000 where minute = ?", at);
        statements.change(
                "insert into surge_day (day, orders, contacts, calls, found) values (cast(? as date), 1024, 24, 0, true)",
                FRIDAY.toString());
    }

    private long returns(Instant now) throws SQLException {
        return Objects.requireNonNull(on(now).returns()).extra();
    }

    private SurgeForecastView on(Instant now) throws SQLException {
        return at(now).get(Forecasts.class).present();
    }

    private Wired at(Instant now) {
        return new Wired(tables, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Instant hour(LocalDate day, int hour) {
        return day.atTime(hour, 0)
                .atZone(at(Instant.EPOCH).get(SurgeConfig.class).zone())
                .toInstant();
    }
}
