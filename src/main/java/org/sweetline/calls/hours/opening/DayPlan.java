package org.sweetline.calls.hours.opening;

import java.time.LocalDate;
import java.util.List;

/** What holds on one date and why; a usual day has no name. */
public record DayPlan(LocalDate day, Reason reason, String en, String ko, List<Span> hours) {

    /** Which of the three had the say. */
    public enum Reason {
        WEEK,
        HOLIDAY,
        SPECIAL_DAY
    }

    static DayPlan usual(LocalDate day, List<Span> hours) {
        return new DayPlan(day, Reason.WEEK, "", "", hours);
    }

    static DayPlan of(Holiday holiday) {
        return new DayPlan(holiday.day(), Reason.HOLIDAY, holiday.en(), holiday.ko(), List.of());
    }

    static DayPlan of(SpecialDay special) {
        return new DayPlan(special.day(), Reason.SPECIAL_DAY, special.en(), special.ko(), special.hours());
    }
}
