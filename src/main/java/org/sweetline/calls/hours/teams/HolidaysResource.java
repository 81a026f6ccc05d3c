package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.opening.HolidayCalendar;
import org.sweetline.calls.hours.opening.HolidayCalendars;
import org.sweetline.calls.hours.teams.HolidayCalendarView.HolidayView;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** The calendars of holidays that come with the product. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class HolidaysResource {

    private final Clock clock;

    @Inject
    HolidaysResource(Clock clock) {
        this.clock = clock;
    }

    /** With the days of a year, this one unless another is asked for. */
    @GET
    @Path("holidays")
    @Requires(Permission.TAKE_CALLS)
    public Page<HolidayCalendarView> list(@QueryParam("year") @Nullable Integer year) {
        int wanted = year == null ? LocalDate.now(clock).getYear() : year;
        if (wanted < HolidayCalendars.FIRST_YEAR || wanted > HolidayCalendars.LAST_YEAR) {
            throw ProblemException.invalid(
                    "year", "must be from %d to %d".formatted(HolidayCalendars.FIRST_YEAR, HolidayCalendars.LAST_YEAR));
        }
        return Page.whole(HolidayCalendars.all().stream()
                .map(calendar -> view(calendar, wanted))
                .toList());
    }

    private static HolidayCalendarView view(HolidayCalendar calendar, int year) {
        return new HolidayCalendarView(
                calendar.key(),
                calendar.en(),
                calendar.ko(),
                calendar.days().stream()
                        .filter(holiday -> holiday.day().getYear() == year)
                        .map(holiday -> new HolidayView(holiday.day(), holiday.en(), holiday.ko()))
                        .toList());
    }
}
