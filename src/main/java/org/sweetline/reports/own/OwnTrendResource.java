package org.sweetline.reports.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** One's own trend; those of others are not to be had here. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class OwnTrendResource {

    private final OwnTrend trend;
    private final CurrentAccount current;

    @Inject
    OwnTrendResource(OwnTrend trend, CurrentAccount current) {
        this.trend = trend;
        this.current = current;
    }

    @GET
    @Path("own-trend")
    @Requires(Permission.OWN_ACCOUNT)
    public OwnTrendView mine() throws SQLException {
        return trend.of(current.id());
    }
}
