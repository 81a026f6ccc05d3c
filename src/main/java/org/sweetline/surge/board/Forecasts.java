package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.UsualCounts;
import org.sweetline.surge.board.ExcessOrders.Excess;
import org.sweetline.surge.board.LagCurve.Curve;
import org.sweetline.surge.board.SurgeForecastView.ExpectedDayView;
import org.sweetline.surge.board.SurgeForecastView.ExpectedView;
import org.sweetline.surge.detection.Series;

/** Contacts are those of ordinary days, and what each order above the usual brings by its age. */
@ApplicationScoped
class Forecasts {

    private static final int DAYS = 7;
    private static final double NINE_OF_TEN = 1.645;
    private static final double PHI = 2;

    private final ExcessOrders orders;
    private final UsualCounts usual;
    private final LagCurve lags;
    private final SurgeConfig config;
    private final Clock clock;

    @Inject
    Forecasts(ExcessOrders orders, UsualCounts usual, LagCurve lags, SurgeConfig config, Clock clock) {
        this.orders = orders;
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
        List<Excess> excess = orders.lately();
        Instant midnight = today.plusDays(1).atStartOfDay(zone).toInstant();
        List<ExpectedDayView> days = new ArrayList<>();
        for (int ahead = 1; ahead <= DAYS; ahead++) {
            Instant from = today.plusDays(ahead).atStartOfDay(zone).toInstant();
            Instant until = today.plusDays(ahead + 1L).atStartOfDay(zone).toInstant();
            double extra = extra(excess, curve, from, until);
            days.add(new ExpectedDayView(today.plusDays(ahead).toString(), expected(contacts(from, until), extra)));
        }
        double above = excess.stream().mapToDouble(Excess::orders).sum();
        double toCome = excess.stream()
                .mapToDouble(day -> day.orders() * curve.returns(day.placed(), now))
                .sum();
        @Nullable Double restOfDay = usual.within(now, midnight).get(Series.CONTACTS);
        return new SurgeForecastView(
                now,
                zone.getId(),
                tenths(above),
                restOfDay != null,
                curve.learnt(),
                curve.rates().stream().map(rate -> tenths(rate * 100)).toList(),
                expected(restOfDay == null ? 0 : restOfDay, extra(excess, curve, now, midnight)),
                days,
                above < 1 ? null : expected(0, toCome));
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1);
    }

    private static double extra(List<Excess> excess, Curve curve, Instant from, Instant until) {
        return excess.stream()
                .mapToDouble(day -> day.orders() * curve.contacts(day.placed(), from, until))
                .sum();
    }

    private double contacts(Instant from, Instant until) throws SQLException {
        return usual.within(from, until).getOrDefault(Series.CONTACTS, 0.0);
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
