package org.sweetline.satisfaction.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.AwardPersonView.KudosView;
import org.sweetline.satisfaction.awards.nominations.NominationPages.NominationView.NominationState;
import org.sweetline.satisfaction.awards.nominations.NominationPages.NominationsView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.Words;

/** Votes of customers, and thanks among colleagues. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "awards")
public class NominationsResource {

    private static final int LONGEST_KUDOS = 1_000;
    private static final int MOST_AT_ONCE = 100;

    private final NominationDesk desk;
    private final NominationPages pages;
    private final BallotDesk ballots;
    private final KudosDesk kudos;
    private final CurrentAccount current;

    @Inject
    NominationsResource(
            NominationDesk desk, NominationPages pages, BallotDesk ballots, KudosDesk kudos, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.ballots = ballots;
        this.kudos = kudos;
        this.current = current;
    }

    public record JudgeNominationRequest(
            @Schema(required = true) @OneOf(NominationState.class) @Nullable
            String state) {}

    /** @param most how many at most, up to 100 */
    public record SendBallotsRequest(
            @Schema(required = true) @Nullable Integer most) {}

    public record BallotsSentView(int sent) {}

    public record GiveKudosRequest(
            @Schema(required = true) @Nullable String words) {}

    @GET
    @Path("awards/{year}/nominations")
    @Requires(Permission.JUDGE_PRAISE)
    public NominationsView nominations(@PathParam("year") int year) throws SQLException {
        return pages.of(year);
    }

    @PUT
    @Path("nominations/{id}/judgement")
    @Requires(Permission.JUDGE_PRAISE)
    public NominationsView judge(@PathParam("id") long id, JudgeNominationRequest request) throws SQLException {
        return pages.of(desk.judge(id, Words.parse(NominationState.class, "state", request.state()), current));
    }

    /** Sends ballots to customers of the year who had none yet. */
    @POST
    @Path("awards/{year}/ballots")
    @Requires(Permission.JUDGE_PRAISE)
    public BallotsSentView invite(@PathParam("year") int year, SendBallotsRequest request) throws SQLException {
        Integer most = request.most();
        if (most == null || most < 1 || most > MOST_AT_ONCE) {
            throw ProblemException.invalid("most", "must be between 1 and " + MOST_AT_ONCE);
        }
        return new BallotsSentView(ballots.invite(year, most, current));
    }

    /** What I wrote to colleagues. */
    @GET
    @Path("awards/{year}/kudos")
    @Requires(Permission.READ_PRAISE)
    public Page<KudosView> given(@PathParam("year") int year) throws SQLException {
        return Page.whole(kudos.given(year, current.id()));
    }

    @PUT
    @Path("awards/{year}/kudos/{agent}")
    @Requires(Permission.READ_PRAISE)
    public Page<KudosView> give(@PathParam("year") int year, @PathParam("agent") long agent, GiveKudosRequest request)
            throws SQLException {
        kudos.give(year, agent, Asked.text("words", request.words(), LONGEST_KUDOS), current);
        return given(year);
    }

    @DELETE
    @Path("awards/{year}/kudos/{agent}")
    @Requires(Permission.READ_PRAISE)
    public Page<KudosView> takeBack(@PathParam("year") int year, @PathParam("agent") long agent) throws SQLException {
        kudos.takeBack(year, agent, current);
        return given(year);
    }
}
