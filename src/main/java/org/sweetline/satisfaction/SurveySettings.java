package org.sweetline.satisfaction;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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
 * @param followUpUnsolved so is one of which the customer says that it is not solved, however they rate it
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
        boolean followUpUnsolved,
        long version) {

    private static final Duration DAYS_THAT_MAY_MEET = Duration.ofDays(2);

    /** What is different from before, field by field: "share 100 -> 50, texts false -> true". */
    String changedFrom(SurveySettings before) {
        return Arrays.stream(SurveySettings.class.getRecordComponents())
                .filter(field -> !field.getName().equals("version"))
                .map(field -> change(field.getName(), value(field, before), value(field, this)))
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String change(String field, Object before, Object now) {
        return before.equals(now) ? "" : field + " " + before + " -> " + now;
    }

    private static Object value(RecordComponent field, SurveySettings of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

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
