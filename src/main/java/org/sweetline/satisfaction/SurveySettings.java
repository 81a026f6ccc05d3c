package org.sweetline.satisfaction;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When and whom to ask.
 *
 * @param share of a hundred contacts, so many are asked
 * @param quietUntil the hour from which mails and texts may go out, by the customer's clock
 * @param quietFrom the hour from which they may no longer; 24 for never
 * @param zone the clock of customers of whom no other is known
 * @param daysBetween a customer is asked at most once in so many days
 * @param texts whether those who agreed to it are asked by text
 * @param links whether agents may hand a link to those who were to be asked and have no address
 * @param followUpAtMost a ticket rated so or lower is opened again; 0 for none
 */
public record SurveySettings(
        boolean asks,
        int share,
        int ticketMinutes,
        int callMinutes,
        int quietUntil,
        int quietFrom,
        String zone,
        int daysBetween,
        int daysValid,
        int hoursToEdit,
        boolean texts,
        boolean links,
        int followUpAtMost,
        long version) {

    private static final Duration DAYS_THAT_MAY_MEET = Duration.ofDays(2);

    Instant dueAfterTicket(Instant solved) {
        return solved.plus(Duration.ofMinutes(ticketMinutes));
    }

    Instant dueAfterCall(Instant ended) {
        return ended.plus(Duration.ofMinutes(callMinutes));
    }

    /**
     * The same moment, or the morning after it when it falls into the quiet hours.
     *
     * @param where the clocks that the customer may live by, none of which may say that it is night; where their days
     *     never meet the first tells alone; empty when nobody knows
     */
    Instant awake(Instant at, List<ZoneId> where) {
        List<ZoneId> clocks = where.isEmpty() ? List.of(ZoneId.of(zone)) : where;
        Instant awake = at;
        // A morning here may be night there: around until it is night nowhere.
        while (awake.isBefore(at.plus(DAYS_THAT_MAY_MEET))) {
            Instant before = awake;
            for (ZoneId each : clocks) {
                awake = awake(awake, each);
            }
            if (awake.equals(before)) {
                return awake;
            }
        }
        return awake(at, clocks.get(0));
    }

    private Instant awake(Instant at, ZoneId where) {
        ZonedDateTime local = at.atZone(where);
        LocalTime morning = LocalTime.of(quietUntil, 0);
        if (local.toLocalTime().isBefore(morning)) {
            return local.with(morning).toInstant();
        }
        return local.getHour() >= quietFrom ? local.plusDays(1).with(morning).toInstant() : at;
    }
}
