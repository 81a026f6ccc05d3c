package org.sweetline.days;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * Which day of a zone a time is on. Rows come day by day of another zone, in no order, so the last two days are kept, and what the
 * zone says is looked up once for each of them.
 */
public final class LocalDays {

    private static final long MICROS = 1_000_000;

    private final ZoneRules rules;
    private long begin;
    private long end;
    private LocalDate date = LocalDate.EPOCH;
    private long otherBegin;
    private long otherEnd;
    private LocalDate other = LocalDate.EPOCH;

    public LocalDays(ZoneId zone) {
        rules = zone.getRules();
    }

    /** @param micros since 1970 */
    public LocalDate of(long micros) {
        long second = Math.floorDiv(micros, MICROS);
        if (second >= begin && second < end) {
            return date;
        }
        if (second >= otherBegin && second < otherEnd) {
            return other;
        }
        otherBegin = begin;
        otherEnd = end;
        other = date;
        move(second);
        return date;
    }

    /** To the longest time around this one that is surely of the same day. */
    private void move(long second) {
        Instant time = Instant.ofEpochSecond(second);
        int offset = rules.getOffset(time).getTotalSeconds();
        long day = Math.floorDiv(second + offset, 86_400L);
        date = LocalDate.ofEpochDay(day);
        begin = Math.max(day * 86_400 - offset, second(rules.previousTransition(time.plusSeconds(1)), Long.MIN_VALUE));
        end = Math.min((day + 1) * 86_400 - offset, second(rules.nextTransition(time), Long.MAX_VALUE));
    }

    private static long second(@Nullable ZoneOffsetTransition transition, long none) {
        return transition == null ? none : transition.toEpochSecond();
    }
}
