package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.photos.PhotoIntake;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** What is done with a poll: pictures, invitations, the draw, the campaign that it becomes. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "polls")
public class PollStepsResource {

    private static final int MOST_AT_ONCE = 100;

    private final Polls polls;
    private final PollSteps steps;
    private final PollPages pages;
    private final PhotoIntake photos;
    private final CurrentAccount current;

    @Inject
    PollStepsResource(Polls polls, PollSteps steps, PollPages pages, PhotoIntake photos, CurrentAccount current) {
        this.polls = polls;
        this.steps = steps;
        this.pages = pages;
        this.photos = photos;
        this.current = current;
    }

    /** @param most how many customers at most, up to 100 */
    public record InviteVotersRequest(
            @Schema(required = true) @Nullable Integer most) {}

    public record PollCampaignRequest(
            @Schema(required = true) @Nullable Long campaign) {}

    public record VotersInvitedView(int sent) {}

    /** The body is the picture: JPEG, PNG or WebP. */
    @POST
    @Path("polls/{id}/options/{option}/picture")
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.MANAGE_SURVEYS)
    public PollView picture(@PathParam("id") long id, @PathParam("option") long option, InputStream bytes)
            throws SQLException, IOException {
        Poll poll = polls.get(id);
        if (poll.option(option).isEmpty()) {
            throw new ProblemException(PollProblem.NO_SUCH_POLL, "The poll has no such option.");
        }
        steps.picture(poll, option, photos.store(bytes), current);
        return pages.get(id, true);
    }

    /** Customers who agreed to have news from us are sent a link of their own. */
    @POST
    @Path("polls/{id}/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.MANAGE_SURVEYS)
    public VotersInvitedView invite(@PathParam("id") long id, InviteVotersRequest request) throws SQLException {
        Integer most = request.most();
        if (most == null || most < 1 || most > MOST_AT_ONCE) {
            throw ProblemException.invalid("most", "must be between 1 and " + MOST_AT_ONCE);
        }
        return new VotersInvitedView(steps.invite(id, most, current));
    }

    /** Drawn once; asked again it is the same. */
    @PUT
    @Path("polls/{id}/draw")
    @Requires(Permission.MANAGE_SURVEYS)
    public PollView draw(@PathParam("id") long id) throws SQLException {
        steps.draw(id, current);
        return pages.get(id, true);
    }

    /** Notes which campaign the outcome became; the first that is said stays. */
    @PUT
    @Path("polls/{id}/campaign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.STEER_SURGE)
    public PollView campaign(@PathParam("id") long id, PollCampaignRequest request) throws SQLException {
        Long campaign = request.campaign();
        if (campaign == null) {
            throw ProblemException.invalid("campaign", "is missing");
        }
        steps.campaigned(id, campaign, current);
        return pages.get(id, true);
    }
}
