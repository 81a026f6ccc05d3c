package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sweetline.calls.hours.Team;
import org.sweetline.calls.hours.opening.DayPlan;
import org.sweetline.calls.hours.opening.HolidayCalendar;
import org.sweetline.calls.hours.opening.SpecialDay;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.calls.hours.opening.Week;
import org.sweetline.calls.hours.teams.HoursPreviewView.ClockChangeView;
import org.sweetline.calls.hours.teams.HoursPreviewView.HoursDayView;
import org.sweetline.calls.hours.teams.TeamHoursView.SpecialDayView;
import org.sweetline.calls.hours.teams.TeamHoursView.TeamWeekView;
import org.sweetline.web.Words;

/** A team's hours, and what they come to in the year ahead. */
@ApplicationScoped
class TeamHoursPages {

    private static final int MONTHS_AHEAD = 12;

    private final TeamPages teams;
    private final Clock clock;

    @Inject
    TeamHoursPages(TeamPages teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    TeamHoursView hours(long id) throws SQLException {
        Team team = teams.team(id);
        Timetable timetable = team.timetable();
        return new TeamHoursView(
                timetable.zone().getId(),
                week(timetable.week()),
                timetable.calendars().stream().map(HolidayCalendar::key).toList(),
                timetable.specialDays().values().stream()
                        .sorted(Comparator.comparing(SpecialDay::day))
                        .map(day -> new SpecialDayView(day.day(), day.en(), day.ko(), HoursText.of(day.hours())))
                        .toList(),
                teams.get(id).version());
    }

    /** The days that are not as their weekday usually is. */
    HoursPreviewView ahead(long id) throws SQLException {
        Timetable timetable = teams.team(id).timetable();
        LocalDate today = LocalDate.ofInstant(clock.instant(), timetable.zone());
        LocalDate end = today.plusMonths(MONTHS_AHEAD);
        boolean open = teams.isOpen(timetable);
        return new HoursPreviewView(
                open,
                teams.turn(timetable, open),
                Stream.iterate(today, day -> day.isBefore(end), day -> day.plusDays(1))
                        .map(timetable::on)
                        .filter(plan -> plan.reason() != DayPlan.Reason.WEEK)
                        .map(TeamHoursPages::day)
                        .toList(),
                clockChanges(timetable, today, end));
    }

    private static List<ClockChangeView> clockChanges(Timetable timetable, LocalDate today, LocalDate end) {
        return timetable.clockChanges(today, end).stream()
                .map(change -> new ClockChangeView(
                        change.getDateTimeBefore().toLocalDate(), change.isGap() ? "forward" : "back"))
                .toList();
    }

    private static HoursDayView day(DayPlan plan) {
        return new HoursDayView(plan.day(), Words.of(plan.reason()), plan.en(), plan.ko(), HoursText.of(plan.hours()));
    }

    private static TeamWeekView week(Week week) {
        return new TeamWeekView(
                HoursText.of(week.on(DayOfWeek.MONDAY)),
                HoursText.of(week.on(DayOfWeek.TUESDAY)),
                HoursText.of(week.on(DayOfWeek.WEDNESDAY)),
                HoursText.of(week.on(DayOfWeek.THURSDAY)),
                HoursText.of(week.on(DayOfWeek.FRIDAY)),
                HoursText.of(week.on(DayOfWeek.SATURDAY)),
                HoursText.of(week.on(DayOfWeek.SUNDAY)));
    }
}
