package org.sweetline.tickets.texts;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When people are up, in minutes of their day; from midnight to midnight there is no night. */
record WakingHours(int from, int until) {

    private static final int DAY = 24 * 60;
    private static final Pattern TEXT = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

    /** A morning here may be night there: around so often until it is night nowhere. */
    private static final int ROUNDS = 4;

    /** Reads {@code 08:00-21:00}. Empty for anything that is not a part of one day. */
    static Optional<WakingHours> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = minutes(matcher.group(1), matcher.group(2));
        int until = minutes(matcher.group(3), matcher.group(4));
        return from < until && until <= DAY ? Optional.of(new WakingHours(from, until)) : Optional.empty();
    }

    /** The first moment from then on at which it is night by none of the clocks; where their days never meet the first counts. */
    Instant next(Instant at, List<ZoneId> clocks) {
        Instant awake = at;
        for (int round = 0; round < ROUNDS; round++) {
            Instant before = awake;
            for (ZoneId clock : clocks) {
                awake = next(awake, clock);
            }
            if (awake.equals(before)) {
                return awake;
            }
        }
        return next(at, clocks.get(0));
    }

    private Instant next(Instant at, ZoneId clock) {
        ZonedDateTime local = at.atZone(clock);
        int minute = local.toLocalTime().toSecondOfDay() / 60;
        LocalTime morning = LocalTime.ofSecondOfDay(from * 60L);
        if (minute < from) {
            return local.with(morning).toInstant();
        }
        return minute < until ? at : local.plusDays(1).with(morning).toInstant();
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }
}
