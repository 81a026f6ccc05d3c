package org.sweetline.surge.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Nothing but ordinary days, looked at each minute by a detector that knows only what came before. */
final class OrdinaryDays {
    private static final int DAY = 1440;
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
        for (int day = 0; day < count; day++) {
            days.add(aDay());
            for (int minute = 0; minute < DAY; minute++) {
                int today = days.size() - 1;
                SeriesWatch next = watch.after(look(today, minute), AlarmLimits.USUAL);
                alarms += next.isSurge() && !watch.isSurge() ? 1 : 0;
                watch = next;
            }
        }
        return alarms;
    }

    private Reading look(int today, int minute) {
        long[] counts = new long[Reading.MINUTES];
        for (int ago = 0; ago < counts.length; ago++) {
            counts[counts.length - 1 - ago] = at(today, minute - ago);
        }
        Instant at = FIRST.plusSeconds(60L * (today * DAY + minute) + 59);
        return Reading.of(at, counts, Usual.perMinute(slices(today, minute), today));
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
        return place < 0 ? 0 : days.get(place / DAY)[place % DAY];
    }

    private int[] aDay() {
        int[] minutes = new int[DAY];
        for (int minute = 0; minute < DAY; minute++) {
            minutes[minute] = chance.count(Seeded.usual(perDay, minute));
        }
        return minutes;
    }
}
