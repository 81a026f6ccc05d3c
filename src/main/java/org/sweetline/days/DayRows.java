package org.sweetline.days;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of some time, each once. */
public final class DayRows {

    /** Its time, its kind, and twice a number. */
    private static final int WIDTH = 8 + 4 + 4 + 4;

    private static final long MICROS = 1_000_000;

    private final long from;
    private final long until;
    private final List<String> words;
    private final Map<String, Integer> fresh = new HashMap<>();
    private final List<ByteBuffer> days = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private final List<Stretch> without = new ArrayList<>();

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

    private record Loose(long at, int kind, int first, int second) {}

    void add(byte[] day) {
        days.add(ByteBuffer.wrap(day));
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
        without.addAll(stretches);
        return this;
    }

    public int words() {
        return words.size();
    }

    public String word(int number) {
        return words.get(number);
    }

    public void each(Reader reader) {
        for (ByteBuffer day : days) {
            for (int place = 0; place < day.limit(); place += WIDTH) {
                long at = day.getLong(place);
                if (at >= from && at < until && isMeant(at)) {
                    reader.row(at, day.getInt(place + 8), day.getInt(place + 12), day.getInt(place + 16));
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
        for (Stretch stretch : without) {
            if (at >= micros(stretch.from) && at < micros(stretch.until)) {
                return false;
            }
        }
        return true;
    }

    private static long micros(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), MICROS), time.getNano() / 1_000);
    }
}
