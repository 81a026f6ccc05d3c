package org.sweetline.security;

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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.EmailAddress;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Created;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.Words;

/** The people of the team. */
@ApplicationScoped
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "security")
public class AccountsResource {

    private static final int LONGEST_NAME = 100;

    private final AccountDesk desk;
    private final CurrentAccount current;
    private final PublicAddress address;

    @Inject
    AccountsResource(AccountDesk desk, CurrentAccount current, PublicAddress address) {
        this.desk = desk;
        this.current = current;
        this.address = address;
    }

    public record InviteRequest(
            @Schema(required = true) @Nullable String email,
            @Schema(required = true) @Nullable String name,

            @Schema(required = true) @OneOf(Role.class) @Nullable
            String role) {}

    public record RoleRequest(
            @Schema(required = true) @OneOf(Role.class) @Nullable
            String role) {}

    /** A new account with the link by which its owner sets a password; the link is shown once. */
    public record InvitationView(AccountView account, String link) {}

    @GET
    @Requires(Permission.OWN_ACCOUNT)
    public Page<AccountView> list() {
        boolean withEmail = current.role() == Role.ADMIN || current.role() == Role.MANAGER;
        return Page.whole(desk.all().stream()
                .map(account -> AccountView.of(account, withEmail))
                .toList());
    }

    @POST
    @APIResponseSchema(value = InvitationView.class, responseCode = "201")
    @Requires(Permission.MANAGE_ACCOUNTS)
    public Response invite(InviteRequest request) {
        EmailAddress email = EmailAddress.parse(request.email() == null ? "" : request.email())
                .orElseThrow(() -> ProblemException.invalid("email", "must be a mail address"));
        Role role = Words.parse(Role.class, "role", request.role());
        AccountDesk.Invitation invitation = desk.invite(email, name(request.name()), role, current);
        String link = address.url("/setup/" + invitation.token());
        return Created.with(new InvitationView(AccountView.of(invitation.account(), true), link));
    }

    @PUT
    @Path("{id}/role")
    @Requires(Permission.MANAGE_ACCOUNTS)
    public AccountView giveRole(@PathParam("id") long id, RoleRequest request) {
        return AccountView.of(desk.giveRole(id, Words.parse(Role.class, "role", request.role()), current), true);
    }

    @PUT
    @Path("{id}/disablement")
    @Requires(Permission.MANAGE_ACCOUNTS)
    public AccountView disable(@PathParam("id") long id) {
        return AccountView.of(desk.disable(id, current), true);
    }

    @DELETE
    @Path("{id}/disablement")
    @Requires(Permission.MANAGE_ACCOUNTS)
    public AccountView enable(@PathParam("id") long id) {
        return AccountView.of(desk.enable(id, current), true);
    }

    static String name(@Nullable String raw) {
        if (raw == null
                || raw.isBlank()
                || raw.length() > LONGEST_NAME
                || raw.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.invalid("name", "must be 1 to %d characters".formatted(LONGEST_NAME));
        }
        return raw.strip();
    }
}
