package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportQuestions;
import org.sweetline.reports.Reports;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Page;

/** Reports under a name, somebody's own or shared. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class SavedReportsResource {

    private static final int LONGEST = 100;
    private static final int MOST = 20;

    private final SavedReports saved;
    private final SavedReportDesk desk;
    private final Reports reports;
    private final ReportQuestions questions;
    private final CurrentAccount current;

    @Inject
    SavedReportsResource(
            SavedReports saved,
            SavedReportDesk desk,
            Reports reports,
            ReportQuestions questions,
            CurrentAccount current) {
        this.saved = saved;
        this.desk = desk;
        this.reports = reports;
        this.questions = questions;
        this.current = current;
    }

    /**
     * @param filter as an address says it; days as a {@code range} move with the calendar
     * @param shared with all who may read it; absent is not
     */
    public record SaveReportRequest(
            @Schema(required = true) @Nullable String report,
            @Schema(required = true) @Nullable String name,
            @Nullable Map<String, String> filter,
            @Nullable Boolean shared,
            @Nullable Long version) {}

    /** Own ones first, then those that others share or have mailed to the reader; an administrator sees all that are mailed. */
    @GET
    @Path("saved-reports")
    @Requires(Permission.READ_FIGURES)
    public Page<SavedReportView> list() throws SQLException {
        return Page.whole(saved.list(current.signedIn()));
    }

    /** Saved again under the same name it replaces the one before. */
    @POST
    @Path("saved-reports")
    @Requires(Permission.READ_FIGURES)
    public SavedReportView save(SaveReportRequest request) throws SQLException {
        return saved.get(desk.save(wanted(request), current), current.signedIn());
    }

    @PUT
    @Path("saved-reports/{id}")
    @Requires(Permission.READ_FIGURES)
    public SavedReportView change(@PathParam("id") long id, SaveReportRequest request) throws SQLException {
        SavedReportView own = saved.own(id, current.signedIn());
        @Nullable Long version = request.version();
        desk.change(id, wanted(request), version == null ? own.version() : version, current);
        return saved.get(id, current.signedIn());
    }

    @DELETE
    @Path("saved-reports/{id}")
    @Requires(Permission.READ_FIGURES)
    public void remove(@PathParam("id") long id) throws SQLException {
        desk.remove(saved.own(id, current.signedIn()), current);
    }

    private SavedReportDesk.Wanted wanted(SaveReportRequest request) throws SQLException {
        String name = Asked.line("name", request.name(), LONGEST);
        Report report = reports.get(
                Objects.requireNonNullElse(request.report(), ""), current.role().permissions());
        Map<String, String> filter = filter(request.filter());
        questions.read(report.cover(), filter);
        return new SavedReportDesk.Wanted(report.cover().name(), name, filter, Boolean.TRUE.equals(request.shared()));
    }

    private static Map<String, String> filter(@Nullable Map<String, String> raw) {
        Map<String, String> filter = new LinkedHashMap<>();
        if (raw == null) {
            return filter;
        }
        if (raw.size() > MOST) {
            throw ProblemException.invalid("filter", "must have at most %d entries".formatted(MOST));
        }
        raw.forEach(
                (name, value) -> filter.put(Asked.line("filter", name, LONGEST), Asked.line("filter", value, LONGEST)));
        return filter;
    }
}
