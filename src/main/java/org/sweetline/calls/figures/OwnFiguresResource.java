package org.sweetline.calls.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;

/** One's own figures, for everybody who answers phones; those of others are not to be had here. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class OwnFiguresResource {

    private final CallFigures figures;
    private final CallsBehind calls;
    private final CurrentAccount current;

    @Inject
    OwnFiguresResource(CallFigures figures, CallsBehind calls, CurrentAccount current) {
        this.figures = figures;
        this.calls = calls;
        this.current = current;
    }

    @GET
    @Path("call-figures/mine")
    @Requires(Permission.TAKE_CALLS)
    public CallFiguresView mine(@BeanParam FiguresRequest asked) throws SQLException {
        return figures.of(asked, asked.filter().ofAgent(current.id()), GroupBy.NONE);
    }

    @GET
    @Path("call-figures/mine/calls")
    @Requires(Permission.TAKE_CALLS)
    public Page<CalledView> myCalls(
            @BeanParam FiguresRequest asked, @BeanParam CallsRequest number, @BeanParam PageRequest page)
            throws SQLException {
        return CallFiguresResource.page(calls.of(asked, asked.filter().ofAgent(current.id()), number, page), page);
    }
}
