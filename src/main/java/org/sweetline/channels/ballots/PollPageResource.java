package org.sweetline.channels.ballots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.ballots.PollScreens.Screen;
import org.sweetline.contact.EmailAddress;
import org.sweetline.satisfaction.polls.Poll;
import org.sweetline.satisfaction.polls.Polls;
import org.sweetline.satisfaction.polls.VoteAsking;
import org.sweetline.satisfaction.polls.VoteDesk.Wish;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.pages.PageFrame;

/** The poll as everybody sees it: choose, give an address, and confirm from there. */
@RequestScoped
@Path("/vote/{key}")
@Produces(MediaType.TEXT_HTML)
public class PollPageResource {

    private static final String WHY_OPEN = "a question to everybody";
    /** No person fills in what they do not see. */
    private static final String TRAP = "website";

    private final Polls polls;
    private final VoteAsking asking;
    private final PollScreens screens;
    private final PageFrame frame;
    private final CurrentAccount current;

    @PathParam("key")
    private String key = "";

    @Inject
    PollPageResource(Polls polls, VoteAsking asking, PollScreens screens, PageFrame frame, CurrentAccount current) {
        this.polls = polls;
        this.asking = asking;
        this.screens = screens;
        this.frame = frame;
        this.current = current;
    }

    @GET
    @OpenToAll(WHY_OPEN)
    public Response open() throws SQLException {
        return show(screens.open(polls.byKey(key), Map.of(), ""));
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
            Map<String, String> filled = new HashMap<>(Map.of("option", chosen == null ? "" : chosen, "email", typed));
            if (form.containsKey("draw")) {
                filled.put("draw", "yes");
            }
            return show(screens.open(poll, filled, ours ? "wrong.email" : "wrong.option"));
        }
        String address = EmailAddress.parse(typed).get().value();
        if (BallotForm.text(form.getFirst(TRAP)).isEmpty()) {
            Wish wish = new Wish(Long.parseLong(chosen), screens.language().tag(), form.containsKey("draw"));
            asking.ask(poll, address, current.address(), wish);
        }
        return Response.seeOther(URI.create("/vote/" + key + "/sent")).build();
    }

    @GET
    @Path("sent")
    @OpenToAll(WHY_OPEN)
    public Response sent() throws SQLException {
        return show(screens.show(polls.byKey(key), "polls/sent"));
    }

    /** While the makers show it. */
    @GET
    @Path("results")
    @OpenToAll(WHY_OPEN)
    public Response results() throws SQLException {
        return show(screens.results(polls.byKey(key)));
    }

    @GET
    @Path("draw")
    @OpenToAll(WHY_OPEN)
    public Response draw() throws SQLException {
        return show(screens.draw(polls.byKey(key)));
    }

    private Response show(Screen screen) {
        return frame.show(200, screen.asked(), screen.template(), screen.model());
    }
}
