package org.sweetline.surge.steering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Page;

/** Texts for the replies of a peak day, in both languages. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class DayMacrosResource {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST = 4_000;

    private final DayMacroDesk desk;
    private final CurrentAccount current;

    @Inject
    DayMacrosResource(DayMacroDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    public record DayMacroRequest(
            @Schema(required = true) @Nullable String title,
            @Schema(required = true) @Nullable Bilingual text) {}

    @GET
    @Path("day-macros")
    @Requires(Permission.READ_TICKETS)
    public Page<DayMacroView> list() throws SQLException {
        return Page.whole(desk.present());
    }

    @POST
    @Path("day-macros")
    @Requires(Permission.STEER_SURGE)
    public Page<DayMacroView> add(DayMacroRequest request) throws SQLException {
        String title = Asked.line("title", request.title(), LONGEST_TITLE);
        desk.add(title, text(Objects.requireNonNullElse(request.text(), Bilingual.NONE)), current);
        return Page.whole(desk.present());
    }

    @DELETE
    @Path("day-macros/{id}")
    @Requires(Permission.STEER_SURGE)
    public Page<DayMacroView> end(@PathParam("id") long id) throws SQLException {
        desk.end(id, current);
        return Page.whole(desk.present());
    }

    /** Lines stay lines here, other than in what is spoken. */
    private static Bilingual text(Bilingual raw) {
        String english = raw.en() == null || raw.en().isBlank() ? "" : Asked.text("text.en", raw.en(), LONGEST);
        String korean = raw.ko() == null || raw.ko().isBlank() ? "" : Asked.text("text.ko", raw.ko(), LONGEST);
        Bilingual text = new Bilingual(english, korean);
        if (!text.hasWords()) {
            throw ProblemException.invalid("text", "is missing");
        }
        return text;
    }
}
