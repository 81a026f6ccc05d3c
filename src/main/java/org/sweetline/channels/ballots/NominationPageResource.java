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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.nominations.Ballot;
import org.sweetline.satisfaction.awards.nominations.Ballot.Candidate;
import org.sweetline.satisfaction.awards.nominations.BallotProblem;
import org.sweetline.satisfaction.awards.nominations.Ballots;
import org.sweetline.satisfaction.awards.nominations.NominationDesk;
import org.sweetline.satisfaction.awards.nominations.NominationDesk.Vote;
import org.sweetline.security.OpenToAll;
import org.sweetline.security.StaffBrowser;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageFrame;
import org.sweetline.web.pages.PageLanguage;

/** "Who made your day?": a customer names somebody who helped them. */
@RequestScoped
@Path("/nominate/{token}")
@Produces(MediaType.TEXT_HTML)
public class NominationPageResource {

    private static final String WHY_OPEN = "the link holds a secret of 256 bits, and shows first names of ours only";

    private final Ballots ballots;
    private final NominationDesk desk;
    private final PageFrame frame;
    private final StaffBrowser staff;
    private final HttpServletRequest request;

    @PathParam("token")
    private String token = "";

    @Inject
    NominationPageResource(
            Ballots ballots, NominationDesk desk, PageFrame frame, StaffBrowser staff, HttpServletRequest request) {
        this.ballots = ballots;
        this.desk = desk;
        this.frame = frame;
        this.staff = staff;
        this.request = request;
    }

    @GET
    @OpenToAll(WHY_OPEN)
    public Response open() throws SQLException {
        Ballot ballot = ballot();
        return ballot.open() && !ballot.candidates().isEmpty()
                ? form(ballot, "", Map.of())
                : show(ballot, "awards/over", new HashMap<>());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAll(WHY_OPEN)
    public Response vote(MultivaluedMap<String, String> form) throws SQLException {
        Ballot ballot = ballot();
        Optional<Vote> vote = BallotForm.read(form);
        Map<String, String> filled = Map.of(
                "agent", text(form.getFirst("agent")),
                "category", text(form.getFirst("category")),
                "words", BallotForm.text(form.getFirst("words")));
        if (vote.isEmpty()) {
            return form(ballot, "nominate.incomplete", filled);
        }
        return desk.vote(ballot, vote.get(), staff.sender(request))
                ? Response.seeOther(URI.create("/nominate/" + token + "/thanks?for="
                                + vote.get().agent()))
                        .build()
                : form(ballot, "nominate.not-then", filled);
    }

    @GET
    @Path("thanks")
    @OpenToAll(WHY_OPEN)
    public Response thanks(@QueryParam("for") @Nullable Long agent) throws SQLException {
        Ballot ballot = ballot();
        String name = agent == null
                ? ""
                : ballot.candidate(agent).map(Candidate::name).orElse("");
        Map<String, Object> model = new HashMap<>();
        model.put("name", name);
        return show(ballot, "awards/thanks", model);
    }

    private Response form(Ballot ballot, String wrong, Map<String, String> filled) {
        List<String> races = ballot.races().stream().map(Words::of).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("races", races);
        model.put("race", filled.getOrDefault("category", races.isEmpty() ? "" : races.get(0)));
        model.put(
                "chosen",
                filled.getOrDefault(
                        "agent",
                        ballot.candidates().size() == 1
                                ? Long.toString(ballot.candidates().get(0).id())
                                : ""));
        model.put("written", filled.getOrDefault("words", ""));
        model.put("longest", BallotForm.LONGEST);
        model.put("wrong", wrong);
        model.put(
                "given",
                ballot.given().stream()
                        .map(given -> Map.of("race", Words.of(given.category()), "name", given.name()))
                        .toList());
        return show(ballot, "awards/nominate", model);
    }

    /** In the language that was chosen here, else in the customer's. */
    private Response show(Ballot ballot, String template, Map<String, Object> model) {
        model.put("ballot", ballot);
        model.put("action", "/nominate/" + token);
        PageLanguage own = PageLanguage.of(ballot.language()).orElse(PageLanguage.EN);
        return frame.show(200, frame.chosen(request, own), template, model);
    }

    private Ballot ballot() throws SQLException {
        return ballots.find(token)
                .orElseThrow(() -> new ProblemException(BallotProblem.NO_SUCH_BALLOT, "The link leads to no ballot."));
    }

    private static String text(@Nullable String raw) {
        return raw == null ? "" : raw;
    }
}
