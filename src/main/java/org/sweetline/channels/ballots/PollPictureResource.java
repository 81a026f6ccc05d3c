package org.sweetline.channels.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.polls.Poll;
import org.sweetline.satisfaction.polls.Poll.Option;
import org.sweetline.satisfaction.polls.PollProblem;
import org.sweetline.satisfaction.polls.Polls;
import org.sweetline.security.OpenToAll;

/** Pictures of what can be chosen. */
@ApplicationScoped
@Path("/vote/{key}/pictures/{option}")
public class PollPictureResource {

    private final Polls polls;

    @Inject
    PollPictureResource(Polls polls) {
        this.polls = polls;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The picture")
    @OpenToAll("a picture that the team has put beside a question to everybody")
    public Response picture(@PathParam("key") String key, @PathParam("option") long option) throws SQLException {
        Poll poll = polls.byKey(key);
        Option shown = poll.option(option)
                .filter(each -> each.picture() != null)
                .orElseThrow(() -> new ProblemException(PollProblem.NO_SUCH_POLL, "There is no such picture."));
        return Response.ok(polls.picture(shown))
                .type(shown.pictureType())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "public, max-age=600")
                .build();
    }
}
