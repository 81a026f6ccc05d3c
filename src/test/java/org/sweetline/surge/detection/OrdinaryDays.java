package org.sweetline.surge.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Nothing but ordinary days of a series, as a detector sees them that knows only what came before. */
final class OrdinaryDays {
    static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    static final int DAY = 1440;
    static final int PARTS = 12;
    static final int SECONDS = 60 / PARTS;
    private final Seeded chance;
    private final double perDay;
    private final List<int[]> days = new ArrayList<>();
    private final List<int[]> minutes = new ArrayList<>();
    private int seen = -1;
    private Reading last = Reading.of(FIRST, new long[Reading.MINUTES], 0);
    private double usual;

    OrdinaryDays(long seed, double perDay) {
        this.chance = new Seeded(seed);
        this.perDay = perDay;
        for (int day = 0; day < Usual.DAYS; day++) {
            goOn();
        }
    }

    /** One more day. */
    void goOn() {
        int[] parts = new int[DAY * PARTS];
        int[] counts = new int[DAY];
        for (int minute = 0; minute < DAY; minute++) {
            counts[minute] = chance.count(Seeded.usual(perDay, minute));
            for (int each = 0; each < counts[minute]; each++) {
                parts[minute * PARTS + (int) (chance.uniform() * PARTS)]++;
            }
        }
        days.add(parts);
        minutes.add(counts);
    }

    /** At the end of a part of the newest day: the present minute as far as it is. */
    Reading look(int part) {
        int today = days.size() - 1;
        int minute = part / PARTS;
        boolean fresh = seen < 0 || seen > part || seen / PARTS < minute;
        if (fresh) {
            usual = Usual.perMinute(slices(today, minute), today);
        }
        Instant at = FIRST.plusSeconds(60L * today * DAY + (part + 1L) * SECONDS - 1);
        last = fresh || came(today, part) ? read(at, today, part) : asBefore(at);
        seen = part;
        return last;
    }

    private boolean came(int today, int part) {
        for (int since = seen + 1; since <= part; since++) {
            if (days.get(today)[since] > 0) {
                return true;
            }
        }
        return false;
    }

    private Reading asBefore(Instant at) {
        return new Reading(at, last.own(), null, last.band(), last.begunAt());
    }

    private Reading read(Instant at, int today, int part) {
        int minute = part / PARTS;
        long[] counts = new long[Reading.MINUTES];
        for (int ago = 1; ago < counts.length; ago++) {
            counts[counts.length - 1 - ago] = at(today, minute - ago);
        }
        for (int each = minute * PARTS; each <= part; each++) {
            counts[counts.length - 1] += days.get(today)[each];
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
        return place < 0 ? 0 : minutes.get(place / DAY)[place % DAY];
    }
}
