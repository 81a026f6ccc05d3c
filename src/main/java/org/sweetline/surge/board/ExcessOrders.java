package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.UsualCounts;
import org.sweetline.surge.detection.Series;
import org.sweetline.time.RowTime;

/** Orders above the usual, day by day, for as long as they still bring contacts or returns. */
@ApplicationScoped
class ExcessOrders {

    static final int PAST = 21;
    private static final double NINE_OF_TEN = 1.645;
    private static final double PHI = 2;

    private static final String PLACED = """
            select sum(orders), to_timestamp(sum(orders * extract(epoch from minute)) / sum(orders)) from surge_minute
            where minute >= ? and minute < ? having sum(orders) > 0
            """;

    private final Statements statements;
    private final UsualCounts usual;
    private final SurgeConfig config;
    private final Clock clock;
    private final Map<LocalDate, Optional<Excess>> past = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    @Inject
    ExcessOrders(Statements statements, UsualCounts usual, SurgeConfig config, Clock clock) {
        this.statements = statements;
        this.usual = usual;
        this.config = config;
        this.clock = clock;
    }

    /** @param placed in the middle of that day's orders */
    record Excess(double orders, Instant placed) {}

    List<Excess> lately() throws SQLException {
        Instant now = clock.instant();
        LocalDate today = now.atZone(config.zone()).toLocalDate();
        forgetOne(today);
        List<Excess> all = new ArrayList<>();
        for (int ago = PAST; ago > 0; ago--) {
            past(today.minusDays(ago)).ifPresent(all::add);
        }
        of(midnight(today), now).ifPresent(all::add);
        return all;
    }

    /** What came late changes a day that is over; each costs a reading of two months, so one at a time is read again. */
    private void forgetOne(LocalDate today) {
        past.remove(today.minusDays(1 + Math.floorMod(turn.getAndIncrement(), PAST)));
        past.keySet().removeIf(day -> day.isBefore(today.minusDays(PAST)));
    }

    private Optional<Excess> past(LocalDate day) throws SQLException {
        @Nullable Optional<Excess> known = past.get(day);
        if (known == null) {
            known = of(midnight(day), midnight(day.plusDays(1)));
            past.put(day, known);
        }
        return known;
    }

    /** Where nobody knows what is usual, of contacts neither, every order counts: a first day may be the day it is for. */
    private Optional<Excess> of(Instant from, Instant until) throws SQLException {
        Optional<Excess> placed =
                statements.first(PLACED, row -> new Excess(row.getDouble(1), RowTime.instant(row, 2)), from, until);
        if (placed.isEmpty()) {
            return placed;
        }
        Map<Series, Double> known = usual.within(from, until);
        if (!known.containsKey(Series.ORDERS) && known.containsKey(Series.CONTACTS)) {
            return Optional.empty();
        }
        double expected = known.getOrDefault(Series.ORDERS, 0.0);
        double scatter = NINE_OF_TEN * Math.sqrt(PHI * Math.max(1, expected));
        return placed.map(all -> new Excess(all.orders() - expected, all.placed()))
                .filter(above -> above.orders() > scatter);
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(config.zone()).toInstant();
    }
}
