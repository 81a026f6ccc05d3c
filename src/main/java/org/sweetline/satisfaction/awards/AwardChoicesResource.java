package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.ChoiceDesk.ExclusionView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Page;

/** The kindest words of a year, and whose words do not count. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "awards")
public class AwardChoicesResource {

    private static final int LONGEST = 254;
    private static final int LONGEST_NOTE = 200;

    private final ChoiceDesk desk;
    private final CurrentAccount current;

    @Inject
    AwardChoicesResource(ChoiceDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    /** @param note whose it is */
    public record ExcludeRequest(@Nullable String note) {}

    @PUT
    @Path("awards/{year}/kindest/{praise}")
    @Requires(Permission.JUDGE_PRAISE)
    public void pick(@PathParam("year") int year, @PathParam("praise") long praise) throws SQLException {
        desk.pick(year, praise, current);
    }

    @DELETE
    @Path("awards/{year}/kindest/{praise}")
    @Requires(Permission.JUDGE_PRAISE)
    public void unpick(@PathParam("year") int year, @PathParam("praise") long praise) throws SQLException {
        desk.unpick(year, praise, current);
    }

    /** Addresses of family and friends, and whole domains. Those of the team are left out by themselves. */
    @GET
    @Path("award-exclusions")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<ExclusionView> excluded() throws SQLException {
        return Page.whole(desk.excluded());
    }

    @PUT
    @Path("award-exclusions/{address}")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<ExclusionView> exclude(@PathParam("address") String address, ExcludeRequest request)
            throws SQLException {
        @Nullable String note = request.note();
        desk.exclude(
                pattern(address),
                note == null || note.isBlank() ? "" : Asked.line("note", note, LONGEST_NOTE),
                current);
        return excluded();
    }

    @DELETE
    @Path("award-exclusions/{address}")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<ExclusionView> include(@PathParam("address") String address) throws SQLException {
        desk.include(pattern(address), current);
        return excluded();
    }

    private static String pattern(String raw) {
        String pattern = Asked.line("address", raw, LONGEST).toLowerCase(Locale.ROOT);
        if (!pattern.matches("[^@\\s]*@[^@\\s]+\\.[^@\\s]+")) {
            throw ProblemException.invalid("address", "must be a mail address, or @ and a domain");
        }
        return pattern;
    }
}
