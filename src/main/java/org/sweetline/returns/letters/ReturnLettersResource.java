package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** What customers would be written. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnLettersResource {

    private final LetterPreview preview;

    @Inject
    ReturnLettersResource(LetterPreview preview) {
        this.preview = preview;
    }

    /** Changes nothing; it takes a body because it shows what a decision would be told as. */
    @POST
    @Path("returns/{number}/letters/preview")
    @Requires(Permission.READ_RETURNS)
    public LetterView preview(@PathParam("number") ReturnNumber number, LetterPreviewRequest request)
            throws SQLException {
        return preview.of(number, request);
    }
}
