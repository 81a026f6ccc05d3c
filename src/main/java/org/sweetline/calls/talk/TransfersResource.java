package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.sweetline.security.Team;
import org.sweetline.web.Asked;

/** Handing calls over, and asking others in. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class TransfersResource {
    private static final int LONGEST_NUMBER = 40;

    private final TransferDesk transfers;
    private final PartyDesk parties;
    private final OutsideNumbers outside;
    private final Colleagues colleagues;
    private final Team team;
    private final CurrentAccount current;

    @Inject
    TransfersResource(
            TransferDesk transfers,
            PartyDesk parties,
            OutsideNumbers outside,
            Colleagues colleagues,
            Team team,
            CurrentAccount current) {
        this.transfers = transfers;
        this.parties = parties;
        this.outside = outside;
        this.colleagues = colleagues;
        this.team = team;
        this.current = current;
    }

    /** To exactly one of agent, team and number. */
    public record TransferRequest(
            @Schema(
                    required = true,
                    enumeration = {"warm", "blind"})
            @Nullable
            String kind,

            @Nullable Long agent,
            @Nullable Long team,
            @Nullable String number) {}

    public record PartyRequest(
            @Schema(required = true) @Nullable String number) {}

    /** @param leg who was asked; null when the caller went back into the line */
    public record AskedView(@Nullable Long leg) {}

    @POST
    @Path("calls/{id: [0-9]+}/transfers")
    @Requires(Permission.TAKE_CALLS)
    public AskedView transfer(
            @PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key, TransferRequest request)
            throws SQLException {
        TransferTarget target = target(request);
        String asked = key(key);
        return switch (Objects.requireNonNullElse(request.kind(), "")) {
            case "warm" -> view(outside.consult(id, target, asked, current));
            case "blind" -> view(outside.send(id, target, asked, current));
            default -> throw ProblemException.invalid("kind", "must be warm or blind");
        };
    }

    @PUT
    @Path("calls/{id: [0-9]+}/transfers/{leg: [0-9]+}/completion")
    @Requires(Permission.TAKE_CALLS)
    public void complete(@PathParam("id") long id, @PathParam("leg") long leg) throws SQLException {
        transfers.complete(id, leg, current);
    }

    @DELETE
    @Path("calls/{id: [0-9]+}/transfers/{leg: [0-9]+}")
    @Requires(Permission.TAKE_CALLS)
    public void takeBack(@PathParam("id") long id, @PathParam("leg") long leg) {
        transfers.takeBack(id, leg, current);
    }

    @POST
    @Path("calls/{id: [0-9]+}/parties")
    @Requires(Permission.TAKE_CALLS)
    public AskedView add(
            @PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key, PartyRequest request)
            throws SQLException {
        return view(outside.add(id, Asked.line("number", request.number(), LONGEST_NUMBER), key(key), current));
    }

    @DELETE
    @Path("calls/{id: [0-9]+}/legs/{leg: [0-9]+}")
    @Requires(Permission.TAKE_CALLS)
    public void dismiss(@PathParam("id") long id, @PathParam("leg") long leg) {
        parties.dismiss(id, leg, current);
    }

    private TransferTarget target(TransferRequest request) throws SQLException {
        Long agent = request.agent();
        Long toTeam = request.team();
        String number = request.number();
        int named = (agent == null ? 0 : 1) + (toTeam == null ? 0 : 1) + (number == null ? 0 : 1);
        if (named != 1) {
            throw ProblemException.invalid("agent", "or team or number must be there, and only one of them");
        }
        if (agent != null) {
            if (agent == current.id() || team.nameOf(agent).isEmpty()) {
                throw ProblemException.invalid("agent", "must be the id of somebody else of the team");
            }
            return new TransferTarget.Agent(agent);
        }
        if (toTeam != null) {
            if (!colleagues.isTeam(toTeam)) {
                throw ProblemException.invalid("team", "must be the id of a team");
            }
            return new TransferTarget.OfTeam(toTeam);
        }
        return new TransferTarget.Outside(Asked.line("number", number, LONGEST_NUMBER));
    }

    private static String key(@Nullable String raw) {
        return Objects.requireNonNullElse(Asked.requestKey(raw), "");
    }

    private static AskedView view(long leg) {
        return new AskedView(leg == 0 ? null : (Long) leg);
    }
}
