package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** One's own switches for the mails of the day and the week. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class DigestsResource {

    private final DigestChoices choices;
    private final DigestDesk desk;
    private final DigestCopies copies;
    private final CurrentAccount current;

    @Inject
    DigestsResource(DigestChoices choices, DigestDesk desk, DigestCopies copies, CurrentAccount current) {
        this.choices = choices;
        this.desk = desk;
        this.copies = copies;
        this.current = current;
    }

    public record ChooseDigestsRequest(boolean daily, boolean weekly) {}

    /** False when there is nothing to say of these days. */
    public record DigestCopyView(boolean sent) {}

    @GET
    @Path("digests/mine")
    @Requires(Permission.OWN_ACCOUNT)
    public DigestChoiceView mine() throws SQLException {
        return choices.of(current.id());
    }

    @PUT
    @Path("digests/mine")
    @Requires(Permission.OWN_ACCOUNT)
    public DigestChoiceView choose(ChooseDigestsRequest request) throws SQLException {
        desk.choose(new DigestChoiceView(request.daily(), request.weekly()), current);
        return choices.of(current.id());
    }

    /** Mails it to whoever asks, now. */
    @POST
    @Path("digests/{kind}/copies")
    @Requires(Permission.OWN_ACCOUNT)
    public DigestCopyView copy(@PathParam("kind") @OneOf(DigestKind.class) String kind) throws SQLException {
        return new DigestCopyView(copies.mail(Words.parse(DigestKind.class, "kind", kind), current));
    }
}
