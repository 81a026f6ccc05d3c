package org.sweetline.calls.figures;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** What the phones did, for who leads the desk. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class CallFiguresResource {

    private final CallFigures figures;
    private final CallsBehind calls;
    private final WeekGrid week;

    @Inject
    CallFiguresResource(CallFigures figures, CallsBehind calls, WeekGrid week) {
        this.figures = figures;
        this.calls = calls;
        this.week = week;
    }

    @GET
    @Path("call-figures")
    @Requires(Permission.READ_FIGURES)
    public CallFiguresView figures(
            @BeanParam FiguresRequest asked, @QueryParam("by") @DefaultValue("none") @OneOf(GroupBy.class) String by)
            throws SQLException {
        return figures.of(asked, asked.filter(), Words.parse(GroupBy.class, "by", by));
    }

    /** As many as the number says, the newest first. */
    @GET
    @Path("call-figures/calls")
    @Requires(Permission.READ_FIGURES)
    public Page<CalledView> calls(
            @BeanParam FiguresRequest asked, @BeanParam CallsRequest number, @BeanParam PageRequest page)
            throws SQLException {
        return page(calls.of(asked, asked.filter(), number, page), page);
    }

    @GET
    @Path("call-figures/week")
    @Requires(Permission.READ_FIGURES)
    public WeekView week(@BeanParam FiguresRequest asked) throws SQLException {
        return week.of(asked, asked.filter());
    }

    /** As a table for a spreadsheet: a row for each span, or for each group when {@code by} says one. */
    @GET
    @Path("call-figures/table")
    @Produces("text/csv")
    @APIResponse(responseCode = "200", description = "Comma-separated values in UTF-8")
    @Requires(Permission.READ_FIGURES)
    public Response table(
            @BeanParam FiguresRequest asked,
            @QueryParam("by") @DefaultValue("none") @OneOf(GroupBy.class) String by,
            @QueryParam("mark") @DefaultValue("false") boolean mark)
            throws SQLException {
        GroupBy group = Words.parse(GroupBy.class, "by", by);
        String table = FiguresCsv.of(figures.of(asked, asked.filter(), group), group == GroupBy.NONE, mark);
        return Response.ok(table, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"call-figures.csv\"")
                .build();
    }

    static Page<CalledView> page(List<CalledView> oneMore, PageRequest page) {
        return Page.of(oneMore, page.limit(), call -> new TimeCursor(call.at(), call.id()).text());
    }
}
