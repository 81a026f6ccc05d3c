package org.sweetline.channels.ballots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.ballots.PollScreens.Screen;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.polls.Poll;
import org.sweetline.satisfaction.polls.PollProblem;
import org.sweetline.satisfaction.polls.Polls;
import org.sweetline.satisfaction.polls.StopDesk;
import org.sweetline.satisfaction.polls.VoteDesk;
import org.sweetline.satisfaction.polls.VoteDesk.Wish;
import org.sweetline.satisfaction.polls.VoteLink;
import org.sweetline.satisfaction.polls.VoteLinks;
import org.sweetline.security.OpenToAll;
import org.sweetline.security.StaffBrowser;
import org.sweetline.web.pages.PageFrame;

/** One person's own page of a poll, from their mail. To look at it counts nothing: programs that check mails follow every link. */
@RequestScoped
@Path("/vote/{key}/by/{token}")
@Produces(MediaType.TEXT_HTML)
public class VoteLinkResource {

    private static final String WHY_OPEN = "the link holds a secret of 256 bits";

    private final Polls polls;
    private final VoteLinks links;
    private final VoteDesk desk;
    private final StopDesk stops;
    private final PollScreens screens;
    private final PageFrame frame;
    private final StaffBrowser staff;
    private final HttpServletRequest request;

    @PathParam("key")
    private String key = "";

    @PathParam("token")
    private String token = "";

    @Inject
    VoteLinkResource(
            Polls polls,
            VoteLinks links,
            VoteDesk desk,
            StopDesk stops,
            PollScreens screens,
            PageFrame frame,
            StaffBrowser staff,
            HttpServletRequest request) {
        this.polls = polls;
        this.links = links;
        this.desk = desk;
        this.stops = stops;
        this.screens = screens;
        this.frame = frame;
        this.staff = staff;
        this.request = request;
    }

    @GET
    @OpenToAll(WHY_OPEN)
    public Response open(@QueryParam("stop") @Nullable String stop) throws SQLException {
        if (stop != null) {
            Poll poll = polls.everByKey(key);
            return show(screens.stop(poll, link(poll), action(), "polls/stop"));
        }
        Poll poll = polls.byKey(key);
        return show(screens.own(poll, link(poll), action(), ""));
    }

    /** With {@code ?stop} it is no vote: a mail program sends that for its reader, and follows no way onward. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAll(WHY_OPEN)
    public Response vote(@QueryParam("stop") @Nullable String stop, MultivaluedMap<String, String> form)
            throws SQLException {
        if (stop != null) {
            return stopped();
        }
        Poll poll = polls.byKey(key);
        VoteLink link = link(poll);
        @Nullable String chosen = form.getFirst("option");
        if (chosen == null || !chosen.matches("\\d{1,18}")) {
            return show(screens.own(poll, link, action(), "wrong.option"));
        }
        Wish wish = new Wish(Long.parseLong(chosen), screens.language().tag(), form.containsKey("draw"));
        desk.vote(link, wish, staff.sender(request).staff());
        return Response.seeOther(URI.create(action() + "/thanks")).build();
    }

    /** Mail programs should send it so, and may send it as a form: RFC 8058. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @OpenToAll(WHY_OPEN)
    public Response stopByProgram(@QueryParam("stop") @Nullable String stop) throws SQLException {
        if (stop == null) {
            throw new NotSupportedException();
        }
        return stopped();
    }

    private Response stopped() throws SQLException {
        Poll poll = polls.everByKey(key);
        VoteLink link = link(poll);
        stops.stop(link);
        return show(screens.stop(poll, link, action(), "polls/stopped"));
    }

    @GET
    @Path("thanks")
    @OpenToAll(WHY_OPEN)
    public Response thanks() throws SQLException {
        Poll poll = polls.byKey(key);
        return show(screens.thanks(poll, link(poll), action()));
    }

    private VoteLink link(Poll poll) throws SQLException {
        return links.find(poll, token)
                .orElseThrow(() -> new ProblemException(PollProblem.NO_SUCH_LINK, "The link leads to nobody's vote."));
    }

    private Response show(Screen screen) {
        return frame.show(200, screen.asked(), screen.template(), screen.model());
    }

    private String action() {
        return "/vote/" + key + "/by/" + token;
    }
}
