package org.sweetline.calls.figures.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.calls.figures.staffing.StaffingView.StaffingIntervalView;
import org.sweetline.calls.figures.staffing.UsualCalls.UsualCallsView;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.CsvTable;

/** How many agents a day needs. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class StaffingResource {

    private final Staffing staffing;
    private final UsualCalls usual;

    @Inject
    StaffingResource(Staffing staffing, UsualCalls usual) {
        this.staffing = staffing;
        this.usual = usual;
    }

    @GET
    @Path("staffing")
    @Requires(Permission.READ_FIGURES)
    public StaffingView staffing(@BeanParam StaffingRequest asked) throws SQLException {
        return staffing.answer(asked);
    }

    /** Where a what-if begins: with calls as they are here. */
    @GET
    @Path("staffing/usual")
    @Requires(Permission.READ_FIGURES)
    public UsualCallsView usual() throws SQLException {
        return usual.read();
    }

    @GET
    @Path("staffing/table")
    @Produces("text/csv")
    @APIResponse(responseCode = "200", description = "Comma-separated values in UTF-8")
    @Requires(Permission.READ_FIGURES)
    public Response table(@BeanParam StaffingRequest asked, @QueryParam("mark") @DefaultValue("false") boolean mark)
            throws SQLException {
        CsvTable table = new CsvTable(mark)
                .row(
                        "time",
                        "calls",
                        "load",
                        "agents",
                        "rostered",
                        "service_level",
                        "average_speed_of_answer",
                        "occupancy",
                        "abandoned");
        for (StaffingIntervalView interval : staffing.answer(asked).intervals()) {
            table.row(
                    "%02d:%02d".formatted(interval.minute() / 60, interval.minute() % 60),
                    interval.calls(),
                    interval.load(),
                    interval.agents(),
                    interval.rostered(),
                    interval.forecast().inTime(),
                    interval.forecast().speedOfAnswer(),
                    interval.forecast().occupancy(),
                    interval.forecast().abandoned());
        }
        return Response.ok(table.text(), "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"staffing.csv\"")
                .build();
    }
}
