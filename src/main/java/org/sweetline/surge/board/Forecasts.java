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
import org.sweetline.surge.UsualCounts;
import org.sweetline.surge.board.LagCurve.Curve;
import org.sweetline.surge.board.SurgeForecastView.ExpectedDayView;
import org.sweetline.surge.board.SurgeForecastView.ExpectedView;
import org.sweetline.surge.detection.Series;

/** Contacts are those of ordinary days, and what each order above the usual brings by its age. */
@ApplicationScoped
class Forecasts {

    private static final int DAYS = 7;
    private static final int PAST = 3;
    private static final double NINE_OF_TEN = 1.645;
    private static final double PHI = 2;

    private static final String ORDERS =
            "select coalesce(sum(orders), 0) from surge_minute where minute >= ? and minute < ?";

    private final Statements statements;
    private final UsualCounts usual;
    private final LagCurve lags;
    private final SurgeConfig config;
    private final Clock clock;

    @Inject
    Forecasts(Statements statements, UsualCounts usual, LagCurve lags, SurgeConfig config, Clock clock) {
        this.statements = statements;
        this.usual = usual;
        this.lags = lags;
        this.config = config;
        this.clock = clock;
    }

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
                    today.plusDays(ahead).toString(), expected(usual(Series.CONTACTS, from, until), extra)));
        }
        double orders = excess.stream().mapToDouble(Double::doubleValue).sum();
        return new SurgeForecastView(
                now,
                zone.getId(),
                tenths(orders),
                curve.learnt(),
                curve.rates().stream().map(rate -> tenths(rate * 100)).toList(),
                expected(usual(Series.CONTACTS, now, midnight), extra(excess, curve, 0) * left),
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
            double above = placed - usual(Series.ORDERS, from, until);
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

    private double usual(Series series, Instant from, Instant until) throws SQLException {
        return usual.within(from, until).getOrDefault(series, 0.0);
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
