package org.sweetline.calls.hours.teams;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.opening.DayPlan;
import org.sweetline.calls.hours.teams.TeamView.TeamTurnView;
import org.sweetline.web.OneOf;

/** The twelve months ahead: what is now, what comes next, and every day that is not as usual. */
public record HoursPreviewView(
        boolean open, @Nullable TeamTurnView turn, List<HoursDayView> days, List<ClockChangeView> clockChanges) {

    /** A day that a calendar or the team itself made different; no hours means closed. */
    public record HoursDayView(
            LocalDate day,
            @OneOf(DayPlan.Reason.class) String reason,
            String name,
            String nameKo,
            List<String> hours) {}

    /** A day on which the clock on the wall is put {@code forward} or {@code back}. */
    public record ClockChangeView(
            LocalDate day,
            @Schema(enumeration = {"forward", "back"}) String direction) {}
}
