package org.sweetline.returns.reports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.days.DayRows;
import org.sweetline.days.Quantile;
import org.sweetline.returns.reports.ReturnKind.Money;
import org.sweetline.returns.reports.ReturnKind.What;
import org.sweetline.returns.reports.ReturnTimes.Wait;
import org.sweetline.satisfaction.numbers.MeanScore;

/** Adds up rows of {@link ReturnDays}: once for each row what differs between rows of a kind, once for each kind what does not. */
final class ReturnCount implements DayRows.Reader {

    private static final int DIGITS = 4;
    private static final long UNIT = 10_000;

    private final DayRows rows;
    private final Optional<String> channel;
    private final @Nullable ReturnKind[] kinds;
    private final long[] n;
    private final long[] whole;
    private final long[] parts;
    private final Quantile[] waits = new Quantile[Wait.values().length];
    private long easeSum;
    private long easeSquares;

    private ReturnCount(DayRows rows, Optional<String> channel) {
        this.rows = rows;
        this.channel = channel;
        kinds = new ReturnKind[rows.words()];
        n = new long[rows.words()];
        whole = new long[rows.words()];
        parts = new long[rows.words()];
        Arrays.setAll(waits, wait -> new Quantile());
    }

    /** @param n settlements, labels or pieces */
    record Amount(BigDecimal sum, long n) {}

    /**
     * What returns amount to.
     *
     * @param waits in the order of {@link Wait}, in seconds
     */
    record Sums(Map<ReturnFigure, Long> figures, List<Quantile> waits, Map<Money, Amount> money, MeanScore ease) {}

    /** @param channel of only those returns */
    static Sums of(DayRows rows, Optional<String> channel) {
        ReturnCount count = new ReturnCount(rows, channel);
        rows.each(count);
        return count.sums();
    }

    @Override
    public void row(long at, int word, int first, int second) {
        ReturnKind kind = kinds[word];
        if (kind == null) {
            kind = ReturnKind.read(rows.word(word));
            kinds[word] = kind;
        }
        if (channel.isPresent() && !channel.get().equals(kind.channel())) {
            return;
        }
        n[word]++;
        switch (kind.what()) {
            case RETURN -> waited(kind, first, second);
            case PARCEL -> wait(Wait.REFUND_AFTER_PARCEL, first);
            case EASE -> {
                easeSum += first;
                easeSquares += (long) first * first;
            }
            case MONEY -> {
                whole[word] += first;
                parts[word] += second;
            }
        }
    }

    private void waited(ReturnKind kind, int decision, int refund) {
        if (kind.figures().contains(ReturnFigure.DECIDED)) {
            wait(Wait.DECISION, decision);
        }
        if (kind.figures().contains(ReturnFigure.DECIDED_BY_PERSON)) {
            wait(Wait.DECISION_OF_PERSON, decision);
        }
        if (refund >= 0) {
            wait(Wait.REFUND, refund);
        }
    }

    private void wait(Wait wait, int seconds) {
        waits[wait.ordinal()].add(seconds);
    }

    private Sums sums() {
        Map<ReturnFigure, Long> figures = new EnumMap<>(ReturnFigure.class);
        Map<Money, Amount> money = new HashMap<>();
        long ease = 0;
        for (int word = 0; word < n.length; word++) {
            ReturnKind kind = kinds[word];
            if (kind == null || n[word] == 0) {
                continue;
            }
            long times = n[word];
            kind.figures().forEach(figure -> figures.merge(figure, times, Long::sum));
            ease += kind.what() == What.EASE ? times : 0;
            if (kind.money() != null) {
                Amount amount = new Amount(BigDecimal.valueOf(whole[word] * UNIT + parts[word], DIGITS), times);
                money.merge(
                        kind.money(),
                        amount,
                        (one, other) -> new Amount(one.sum().add(other.sum()), one.n() + other.n()));
            }
        }
        return new Sums(figures, List.of(waits), money, new MeanScore(ease, easeSum, easeSquares));
    }
}
