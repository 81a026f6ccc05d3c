package org.sweetline.surge.board;

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
import org.sweetline.surge.board.Repeaters.RepeaterView;
import org.sweetline.web.Page;

/** Who tried more than once, and what is to be expected. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class OutlookResource {

    private final Repeaters repeaters;
    private final Forecasts forecasts;

    @Inject
    OutlookResource(Repeaters repeaters, Forecasts forecasts) {
        this.repeaters = repeaters;
        this.forecasts = forecasts;
    }

    /** Of the last four hours, who tried most often first. */
    @GET
    @Path("surge/repeaters")
    @Requires(Permission.WATCH_SURGE)
    public Page<RepeaterView> repeaters() throws SQLException {
        return Page.whole(repeaters.ofLate());
    }

    /** How many contacts are to be expected, today and the days after. */
    @GET
    @Path("surge/forecast")
    @Requires(Permission.WATCH_SURGE)
    public SurgeForecastView forecast() throws SQLException {
        return forecasts.present();
    }
}
