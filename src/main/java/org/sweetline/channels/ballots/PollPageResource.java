package org.sweetline.channels.ballots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.EmailAddress;
import org.sweetline.satisfaction.polls.Poll;
import org.sweetline.satisfaction.polls.Polls;
import org.sweetline.satisfaction.polls.VoteDesk;
import org.sweetline.satisfaction.polls.VoteDesk.Wish;
import org.sweetline.satisfaction.polls.VoteLimit;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.OpenToAll;

/** The poll as everybody sees it: choose, give an address, and confirm from there. */
@RequestScoped
@Path("/vote/{key}")
@Produces(MediaType.TEXT_HTML)
public class PollPageResource {

    private static final String WHY_OPEN = "a question to everybody";
    /** No person fills in what they do not see. */
    private static final String TRAP = "website";

    private final Polls polls;
    private final VoteDesk desk;
    private final VoteLimit limit;
    private final PollScreens screens;
    private final CurrentAccount current;

    @PathParam("key")
    private String key = "";

    @Inject
    PollPageResource(
            Polls polls, VoteDesk desk, VoteLimit limit, PollScreens screens, CurrentAccount current) {
        this.polls = polls;
        this.desk = desk;
        this.limit = limit;
        this.screens = screens;
        this.current = current;
    }

    @GET
    @OpenToAll(WHY_OPEN)
    public Response open() throws SQLException {
        return screens.open(polls.byKey(key), Map.of(), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAll(WHY_OPEN)
    public Response ask(MultivaluedMap<String, String> form) throws SQLException {
        Poll poll = polls.byKey(key);
        @Nullable String chosen = form.getFirst("option");
        String typed = BallotForm.text(form.getFirst("email"));
        boolean ours = chosen != null
                && chosen.matches("\\d{1,18}")
                && poll.option(Long.parseLong(chosen)).isPresent();
        if (!ours || EmailAddress.parse(typed).isEmpty()) {
            return screens.open(
                    poll,
                    Map.of("option", chosen == null ? "" : chosen, "email", typed),
                    ours ? "wrong.email" : "wrong.option");
        }
        String address = EmailAddress.parse(typed).get().value();
        if (limit.admits(current.address(), address) && BallotForm.text(form.getFirst(TRAP)).isEmpty()) {
            desk.ask(
                    poll,
                    address,
                    new Wish(Long.parseLong(chosen), screens.language().tag(), form.containsKey("draw")));
        }
        return Response.seeOther(URI.create("/vote/" + key + "/sent")).build();
    }

    @GET
    @Path("sent")
    @OpenToAll(WHY_OPEN)
    public Response sent() throws SQLException {
        return screens.show(polls.byKey(key), "polls/sent");
    }

    /** While the makers show it. */
    @GET
    @Path("results")
    @OpenToAll(WHY_OPEN)
    public Response results() throws SQLException {
        return screens.results(polls.byKey(key));
    }

    @GET
    @Path("draw")
    @OpenToAll(WHY_OPEN)
    public Response draw() throws SQLException {
        return screens.draw(polls.byKey(key));
    }
}
