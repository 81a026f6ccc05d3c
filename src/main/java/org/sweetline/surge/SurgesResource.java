package org.sweetline.surge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.surge.detection.Series;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.Words;

/** The surges that were, and what a person says of the present one. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class SurgesResource {

    private static final int LIMIT = 50;
    private static final int LONGEST_NOTE = 500;

    private final Surges surges;
    private final SurgeDesk desk;
    private final SurgeConfig config;
    private final CurrentAccount current;

    @Inject
    SurgesResource(Surges surges, SurgeDesk desk, SurgeConfig config, CurrentAccount current) {
        this.surges = surges;
        this.desk = desk;
        this.config = config;
        this.current = current;
    }

    /** A surge by hand: which series, and why. */
    public record DeclareSurgeRequest(
            @Schema(required = true) @OneOf(Series.class) @Nullable
            String series,

            @Nullable String note) {}

    /** The newest first. */
    @GET
    @Path("surges")
    @Requires(Permission.WATCH_SURGE)
    public Page<SurgeView> list(@QueryParam("after") @Nullable String after) throws SQLException {
        long before = after == null || !after.matches("\\d{1,18}") ? Long.MAX_VALUE : Long.parseLong(after);
        List<SurgeView> found = surges.list(before, LIMIT + 1).stream()
                .map(surge -> SurgeView.of(surge, config.zone()))
                .toList();
        return Page.of(found, LIMIT, surge -> Long.toString(surge.id()));
    }

    @PUT
    @Path("surges/present")
    @Requires(Permission.STEER_SURGE)
    public SurgeView declare(DeclareSurgeRequest request) throws SQLException {
        Series series = Words.parse(Series.class, "series", request.series());
        String note = Objects.requireNonNullElse(request.note(), "");
        long id = desk.declare(series, note.isBlank() ? "" : Asked.line("note", note, LONGEST_NOTE), current);
        return SurgeView.of(surges.get(id), config.zone());
    }

    @DELETE
    @Path("surges/present")
    @Requires(Permission.STEER_SURGE)
    public void end() throws SQLException {
        desk.end(current);
    }

    @PUT
    @Path("surges/{id}/closure")
    @Requires(Permission.STEER_SURGE)
    public SurgeView close(@PathParam("id") long id) throws SQLException {
        desk.close(id, current);
        return SurgeView.of(surges.get(id), config.zone());
    }
}
