package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.board.LagCurve.Curve;
import org.sweetline.surge.board.SurgeForecastView.ExpectedDayView;
import org.sweetline.surge.board.SurgeForecastView.ExpectedView;

/** Contacts are those of ordinary days, and what each order above the usual brings by its age. */
@ApplicationScoped
class Forecasts {

    private static final int DAYS = 7;
    private static final int PAST = 3;
    private static final double NINE_OF_TEN = 1.645;
    private static final double PHI = 2;

    /** The mean of the same span of the same weekdays, one to eight weeks before, without peak days. */
    private static final String USUAL = """
            select coalesce(avg(w.orders), 0), coalesce(avg(w.contacts), 0) from (
                select coalesce(sum(m.orders), 0) as orders, coalesce(sum(m.contacts), 0) as contacts
                from generate_series(1, 8) k left join surge_minute m
                    on m.minute >= cast(? as timestamptz) - k * interval '7 days'
                    and m.minute < cast(? as timestamptz) - k * interval '7 days'
                where cast(? as timestamptz) - k * interval '7 days' >= (select min(minute) from surge_minute)
                    and not exists (select from peak_day p where p.day = cast(
                        (cast(? as timestamptz) - k * interval '7 days') at time zone ? as date))
                group by k) w
            """;

    private static final String ORDERS =
            "select coalesce(sum(orders), 0) from surge_minute where minute >= ? and minute < ?";

    private final Statements statements;
    private final LagCurve lags;
    private final SurgeConfig config;
    private final Clock clock;

    @Inject
    Forecasts(Statements statements, LagCurve lags, SurgeConfig config, Clock clock) {
        this.statements = statements;
        this.lags = lags;
        this.config = config;
        this.clock = clock;
    }

    private record Usual(double orders, double contacts) {}

    SurgeForecastView present() throws SQLException {
        Instant now = clock.instant();
        ZoneId zone = config.zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        Curve curve = lags.present();
        List<Double> excess = excess(today, now);
        Instant midnight = today.plusDays(1).atStartOfDay(zone).toInstant();
        double left = Duration.between(now, midnight).toMinutes() / 1440d;
        List<ExpectedDayView> days = new ArrayList<>();
        for (int ahead = 1; ahead <= DAYS; ahead++) {
            Instant from = today.plusDays(ahead).atStartOfDay(zone).toInstant();
            Instant until = today.plusDays(ahead + 1L).atStartOfDay(zone).toInstant();
            double extra = extra(excess, curve, ahead);
            days.add(new ExpectedDayView(
                    today.plusDays(ahead).toString(),
                    expected(usual(from, until).contacts(), extra)));
        }
        double orders = excess.stream().mapToDouble(Double::doubleValue).sum();
        return new SurgeForecastView(
                now,
                zone.getId(),
                tenths(orders),
                curve.learnt(),
                curve.rates().stream().map(rate -> tenths(rate * 100)).toList(),
                expected(usual(now, midnight).contacts(), extra(excess, curve, 0) * left),
                days,
                orders < 1 ? null : expected(0, orders * curve.returned()));
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1);
    }

    /** Orders above the usual, of today and the days before. */
    private List<Double> excess(LocalDate today, Instant now) throws SQLException {
        List<Double> excess = new ArrayList<>();
        for (int ago = 0; ago <= PAST; ago++) {
            Instant from = today.minusDays(ago).atStartOfDay(config.zone()).toInstant();
            Instant until = ago == 0
                    ? now
                    : today.minusDays(ago - 1L).atStartOfDay(config.zone()).toInstant();
            double placed = statements
                    .first(ORDERS, row -> row.getDouble(1), from, until)
                    .orElse(0.0);
            double above = placed - usual(from, until).orders();
            double scatter = NINE_OF_TEN * Math.sqrt(PHI * Math.max(1, placed - above));
            excess.add(above > scatter ? above : 0);
        }
        return excess;
    }

    private static double extra(List<Double> excess, Curve curve, int ahead) {
        double extra = 0;
        for (int ago = 0; ago < excess.size(); ago++) {
            int lag = ago + ahead;
            extra +=
                    lag < curve.rates().size() ? excess.get(ago) * curve.rates().get(lag) : 0;
        }
        return extra;
    }

    private Usual usual(Instant from, Instant until) throws SQLException {
        return statements
                .first(
                        USUAL,
                        row -> new Usual(row.getDouble(1), row.getDouble(2)),
                        from,
                        until,
                        from,
                        from,
                        config.zone().getId())
                .orElse(new Usual(0, 0));
    }

    private static ExpectedView expected(double usual, double extra) {
        double mean = usual + extra;
        double scatter = NINE_OF_TEN * Math.sqrt(PHI * mean);
        return new ExpectedView(
                Math.round(usual),
                Math.round(extra),
                Math.max(0, Math.round(mean - scatter)),
                Math.round(mean + scatter));
    }
}
