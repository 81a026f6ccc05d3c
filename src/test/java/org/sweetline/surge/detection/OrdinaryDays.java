package org.sweetline.surge.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Nothing but ordinary days, looked at as often as we do by a detector that knows only what came before. */
final class OrdinaryDays {
    private static final int DAY = 1440;
    private static final int LOOKS_A_MINUTE = 6;
    private static final int SECONDS = 60 / LOOKS_A_MINUTE;
    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    private final Seeded chance;
    private final double perDay;
    private final List<int[]> days = new ArrayList<>();

    OrdinaryDays(long seed, double perDay) {
        this.chance = new Seeded(seed);
        this.perDay = perDay;
        for (int day = 0; day < Usual.DAYS; day++) {
            days.add(aDay());
        }
    }

    int alarms(int count) {
        int alarms = 0;
        SeriesWatch watch = SeriesWatch.calm(FIRST);
        Reading reading = Reading.of(FIRST, new long[Reading.MINUTES], 0);
        for (int day = 0; day < count; day++) {
            days.add(aDay());
            for (int minute = 0; minute < DAY; minute++) {
                int today = days.size() - 1;
                double usual = Usual.perMinute(slices(today, minute), today);
                for (int look = 0; look < LOOKS_A_MINUTE; look++) {
                    reading = look(today, minute, look, usual, reading);
                    SeriesWatch next = watch.after(reading, AlarmLimits.USUAL);
                    alarms += next.isSurge() && !watch.isSurge() ? 1 : 0;
                    watch = next;
                }
            }
        }
        return alarms;
    }

    /** The present minute as far as it is; what brings nothing new reads as the look before. */
    private Reading look(int today, int minute, int look, double usual, Reading last) {
        Instant at = FIRST.plusSeconds(60L * (today * DAY + minute) + (look + 1L) * SECONDS - 1);
        if (look > 0 && days.get(today)[minute * LOOKS_A_MINUTE + look] == 0) {
            return new Reading(at, last.count(), last.band(), last.wideCount(), last.wideUsual(), last.begunAt());
        }
        long[] counts = new long[Reading.MINUTES];
        for (int ago = 1; ago < counts.length; ago++) {
            counts[counts.length - 1 - ago] = at(today, minute - ago);
        }
        for (int part = 0; part <= look; part++) {
            counts[counts.length - 1] += days.get(today)[minute * LOOKS_A_MINUTE + part];
        }
        return Reading.of(at, counts, usual);
    }

    private List<PastSlice> slices(int today, int minute) {
        List<PastSlice> slices = new ArrayList<>();
        for (int ago = 7; ago <= Usual.DAYS; ago += 7) {
            long sum = 0;
            for (int shift = -Usual.SLICE_MINUTES / 2; shift < Usual.SLICE_MINUTES / 2; shift++) {
                sum += at(today - ago, minute + shift);
            }
            slices.add(new PastSlice(ago, sum, false));
        }
        return slices;
    }

    private int at(int day, int minute) {
        int place = day * DAY + minute;
        if (place < 0) {
            return 0;
        }
        int sum = 0;
        for (int part = 0; part < LOOKS_A_MINUTE; part++) {
            sum += days.get(place / DAY)[place % DAY * LOOKS_A_MINUTE + part];
        }
        return sum;
    }

    private int[] aDay() {
        int[] parts = new int[DAY * LOOKS_A_MINUTE];
        for (int minute = 0; minute < DAY; minute++) {
            int count = chance.count(Seeded.usual(perDay, minute));
            for (int each = 0; each < count; each++) {
                parts[minute * LOOKS_A_MINUTE + (int) (chance.uniform() * LOOKS_A_MINUTE)]++;
            }
        }
        return parts;
    }
}
