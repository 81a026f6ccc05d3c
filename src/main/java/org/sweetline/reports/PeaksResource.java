package org.sweetline.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** Peaks to choose from. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class PeaksResource {

    private final PeakWindows peaks;

    @Inject
    PeaksResource(PeakWindows peaks) {
        this.peaks = peaks;
    }

    /** Surges and peak days, the newest first. */
    @GET
    @Path("reports/peaks")
    @Requires(Permission.READ_FIGURES)
    public Page<PeakWindowView> peaks() throws SQLException {
        return Page.whole(peaks.all());
    }
}
