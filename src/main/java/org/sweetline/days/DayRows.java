package org.sweetline.days;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of some time, each once. */
public final class DayRows {

    /** Of a row: its time, its kind, and twice a number. */
    private static final int WIDTH = 2 + 1 + 1 + 1;

    private static final long MICROS = 1_000_000;

    private final long from;
    private final long until;
    private final List<String> words;
    private final Map<String, Integer> fresh = new HashMap<>();
    private final List<int[]> days = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private final List<Span> without = new ArrayList<>();

    DayRows(Instant from, Instant until, List<String> words) {
        this.from = micros(from);
        this.until = micros(until);
        this.words = new ArrayList<>(words);
    }

    /** Is shown all rows, in no order. */
    public interface Reader {

        /** @param at microseconds since 1970; words are given by their number */
        void row(long at, int kind, int first, int second);
    }

    /** @param until exclusive */
    public record Stretch(Instant from, Instant until) {}

    private record Span(long from, long until) {}

    private record Loose(long at, int kind, int first, int second) {}

    /** As numbers, not as bytes: put together byte by byte a year takes many times as long. */
    void add(int[] day) {
        days.add(day);
    }

    void add(Instant at, int kind, int first, int second) {
        loose.add(new Loose(micros(at), kind, first, second));
    }

    /** The number of a word that may not have been packed yet. */
    int number(String word) {
        return fresh.computeIfAbsent(word, added -> {
            words.add(added);
            return words.size() - 1;
        });
    }

    /** The same rows but those of these times. */
    public DayRows without(List<Stretch> stretches) {
        stretches.forEach(each -> without.add(new Span(micros(each.from), micros(each.until))));
        return this;
    }

    public int words() {
        return words.size();
    }

    public String word(int number) {
        return words.get(number);
    }

    public void each(Reader reader) {
        for (int[] day : days) {
            for (int place = 0; place < day.length; place += WIDTH) {
                long at = (long) day[place] << 32 | day[place + 1] & 0xFFFF_FFFFL;
                if (at >= from && at < until && isMeant(at)) {
                    reader.row(at, day[place + 2], day[place + 3], day[place + 4]);
                }
            }
        }
        for (Loose row : loose) {
            if (isMeant(row.at)) {
                reader.row(row.at, row.kind, row.first, row.second);
            }
        }
    }

    private boolean isMeant(long at) {
        if (without.isEmpty()) {
            return true;
        }
        for (Span span : without) {
            if (at >= span.from && at < span.until) {
                return false;
            }
        }
        return true;
    }

    private static long micros(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), MICROS), time.getNano() / 1_000);
    }
}
