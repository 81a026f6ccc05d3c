package org.sweetline.returns.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweetline.days.DayRows;
import org.sweetline.returns.reports.Cohort.By;
import org.sweetline.returns.reports.Cohort.Count;
import org.sweetline.returns.reports.ReturnFilter.Every;
import org.sweetline.returns.reports.rates.BackDays.Cause;

/** Counts pieces of packed days by article, span, reason and fault: those that a scope means, of orders that are ripe. */
final class PieceCount {

    private static final long MICROS_OF_A_DAY = 86_400_000_000L;

    private final DayRows rows;
    private final long ripe;
    private final Optional<Set<String>> skus;
    private final long[] byWord;
    private final byte[] meant;
    private final @Nullable Cause[] causes;
    private final long[] byDay;
    private final long firstDay;
    private final TreeMap<String, Long> byReason = new TreeMap<>();
    private final TreeMap<String, Long> byFault = new TreeMap<>();

    private PieceCount(DayRows rows, Scope scope) {
        this.rows = rows;
        ripe = scope.ripe().toEpochDay();
        skus = scope.skus().map(Set::copyOf);
        byWord = new long[rows.words()];
        meant = new byte[rows.words()];
        causes = new Cause[rows.words()];
        byDay = new long[Math.toIntExact(scope.filter().days())];
        firstDay = scope.filter().from().toEpochDay();
    }

    static void sent(DayRows rows, Scope scope, List<Count> counts) {
        PieceCount count = new PieceCount(rows, scope);
        rows.each((at, sku, pieces, sentOn) -> {
            if (sentOn <= count.ripe && count.isMeant(sku)) {
                count.add(at, sku, pieces);
            }
        });
        count.tell(scope.filter().every(), counts);
    }

    static void back(DayRows rows, Scope scope, List<Count> counts) {
        PieceCount count = new PieceCount(rows, scope);
        Optional<String> channel = scope.filter().channel().map(Enum::name);
        rows.each((at, kind, sku, sentOn) -> {
            Cause cause = count.cause(kind);
            if (sentOn <= count.ripe
                    && (channel.isEmpty() || channel.get().equals(cause.channel()))
                    && count.isMeant(sku)) {
                count.add(at, sku, 1);
                count.byReason.merge(cause.reason(), 1L, Long::sum);
                count.byFault.merge(cause.fault(), 1L, Long::sum);
            }
        });
        count.tell(scope.filter().every(), counts);
        count.byReason.forEach((reason, pieces) -> counts.add(new Count(By.REASON, reason, pieces)));
        count.byFault.forEach((fault, pieces) -> counts.add(new Count(By.FAULT, fault, pieces)));
    }

    /** Looked up once for each article. */
    private boolean isMeant(int sku) {
        if (skus.isEmpty()) {
            return true;
        }
        if (meant[sku] == 0) {
            meant[sku] = (byte) (skus.get().contains(rows.word(sku)) ? 1 : 2);
        }
        return meant[sku] == 1;
    }

    private Cause cause(int kind) {
        Cause cause = causes[kind];
        if (cause == null) {
            cause = Cause.read(rows.word(kind));
            causes[kind] = cause;
        }
        return cause;
    }

    private void add(long at, int sku, long pieces) {
        byWord[sku] += pieces;
        byDay[(int) (Math.floorDiv(at, MICROS_OF_A_DAY) - firstDay)] += pieces;
    }

    private void tell(Every every, List<Count> counts) {
        for (int word = 0; word < byWord.length; word++) {
            if (byWord[word] != 0) {
                counts.add(new Count(By.SKU, rows.word(word), byWord[word]));
            }
        }
        for (int day = 0; day < byDay.length; day++) {
            if (byDay[day] != 0) {
                counts.add(new Count(By.SPAN, span(firstDay + day, every), byDay[day]));
            }
        }
    }

    private static String span(long epochDay, Every every) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return (every == Every.WEEK ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day).toString();
    }
}
