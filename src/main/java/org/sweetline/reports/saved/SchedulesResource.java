package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.Reports;
import org.sweetline.reports.saved.SavedReportView.ReportScheduleView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** When saved reports are mailed, and to whom. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class SchedulesResource {

    private static final int MOST = 50;

    private final SavedReports saved;
    private final ScheduleDesk desk;
    private final SavedCopies copies;
    private final Reports reports;
    private final CurrentAccount current;

    @Inject
    SchedulesResource(
            SavedReports saved, ScheduleDesk desk, SavedCopies copies, Reports reports, CurrentAccount current) {
        this.saved = saved;
        this.desk = desk;
        this.copies = copies;
        this.reports = reports;
        this.current = current;
    }

    /**
     * @param day absent for every day; of the week from Monday, which is 1, or of the month up to 28
     * @param hour by the shop's clock
     */
    public record ScheduleReportRequest(
            @Schema(required = true) @OneOf(Rhythm.Every.class) @Nullable
            String every,

            @Nullable Integer day,
            int hour,
            @Schema(required = true) @Nullable List<Long> recipients) {}

    @PUT
    @Path("saved-reports/{id}/schedule")
    @Requires(Permission.READ_FIGURES)
    public SavedReportView schedule(@PathParam("id") long id, ScheduleReportRequest request) throws SQLException {
        SavedReportView report = saved.own(id, current.signedIn());
        Rhythm rhythm = rhythm(
                Words.parse(Rhythm.Every.class, "every", request.every()),
                Objects.requireNonNullElse(request.day(), 0),
                request.hour());
        List<Long> recipients = Objects.requireNonNullElse(request.recipients(), List.<Long>of()).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (recipients.isEmpty() || recipients.size() > MOST) {
            throw ProblemException.invalid("recipients", "must be from 1 to %d colleagues".formatted(MOST));
        }
        Permission needed = reports.get(report.report(), current.role().permissions())
                .cover()
                .permission();
        desk.put(report, rhythm, recipients, needed, current);
        return saved.get(id, current.signedIn());
    }

    @DELETE
    @Path("saved-reports/{id}/schedule")
    @Requires(Permission.READ_FIGURES)
    public SavedReportView unschedule(@PathParam("id") long id) throws SQLException {
        SavedReportView report = saved.stoppable(id, current.signedIn());
        desk.remove(report, current);
        return report.unscheduled();
    }

    @PUT
    @Path("saved-reports/{id}/schedule/pause")
    @Requires(Permission.READ_FIGURES)
    public SavedReportView pause(@PathParam("id") long id) throws SQLException {
        desk.pause(saved.stoppable(id, current.signedIn()), current);
        return saved.get(id, current.signedIn());
    }

    /** Goes on with the next time; what was missed is not sent later. */
    @DELETE
    @Path("saved-reports/{id}/schedule/pause")
    @Requires(Permission.READ_FIGURES)
    public SavedReportView resume(@PathParam("id") long id) throws SQLException {
        SavedReportView report = saved.own(id, current.signedIn());
        @Nullable ReportScheduleView schedule = report.schedule();
        if (schedule != null) {
            Rhythm.Every every = Words.parse(Rhythm.Every.class, "every", schedule.every());
            desk.resume(report, new Rhythm(every, schedule.day(), schedule.hour()), current);
        }
        return saved.get(id, current.signedIn());
    }

    /** Takes whoever asks off its recipients. */
    @DELETE
    @Path("saved-reports/{id}/schedule/recipients/mine")
    @Requires(Permission.READ_FIGURES)
    public void leave(@PathParam("id") long id) throws SQLException {
        desk.leave(saved.get(id, current.signedIn()), current);
    }

    /** Mails it to whoever asks, now. */
    @POST
    @Path("saved-reports/{id}/copies")
    @Requires(Permission.READ_FIGURES)
    public SavedReportView copy(@PathParam("id") long id) throws SQLException {
        SavedReportView report = saved.get(id, current.signedIn());
        copies.mail(report, current);
        return report;
    }

    private static Rhythm rhythm(Rhythm.Every every, int day, int hour) {
        int most = every == Rhythm.Every.WEEK ? 7 : 28;
        if (every != Rhythm.Every.DAY && (day < 1 || day > most)) {
            throw ProblemException.invalid("day", "must be from 1 to " + most);
        }
        if (hour < 0 || hour > 23) {
            throw ProblemException.invalid("hour", "must be from 0 to 23");
        }
        return new Rhythm(every, every == Rhythm.Every.DAY ? 0 : day, hour);
    }
}
