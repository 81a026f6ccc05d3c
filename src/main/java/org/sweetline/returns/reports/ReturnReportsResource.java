package org.sweetline.returns.reports;

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
import org.sweetline.returns.reports.ReturnsBehind.ReturnBehindView;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;

/** How many things come back and why, how long it takes, what it costs, and how it was decided on. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "return reports")
public class ReturnReportsResource {

    private static final int MOST_ARTICLES = 300;

    private final ReturnFigures figures;
    private final ReturnsBehind behind;

    @Inject
    ReturnReportsResource(ReturnFigures figures, ReturnsBehind behind) {
        this.figures = figures;
        this.behind = behind;
    }

    @GET
    @Path("return-reports")
    @Requires(Permission.READ_FIGURES)
    public ReturnReportView report(@BeanParam ReturnReportRequest asked) throws SQLException {
        return figures.of(asked.filter()).withArticles(MOST_ARTICLES);
    }

    /** The returns behind a number, the newest first. */
    @GET
    @Path("return-reports/returns")
    @Requires(Permission.READ_FIGURES)
    public Page<ReturnBehindView> returns(
            @BeanParam ReturnReportRequest asked, @BeanParam BehindRequest number, @BeanParam PageRequest page)
            throws SQLException {
        return behind.of(asked.filter(), number, page);
    }

    /** All figures as one table for a spreadsheet, also those of articles that a page does not show. */
    @GET
    @Path("return-reports/table")
    @Produces("text/csv")
    @APIResponse(responseCode = "200", description = "Comma-separated values in UTF-8")
    @Requires(Permission.READ_FIGURES)
    public Response table(@BeanParam ReturnReportRequest asked, @QueryParam("mark") @DefaultValue("true") boolean mark)
            throws SQLException {
        ReturnFilter filter = asked.filter();
        return Response.ok(ReturnReportCsv.of(figures.of(filter), filter, mark), "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"returns.csv\"")
                .build();
    }
}
