package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.ApiTokens.TokenView;
import org.sweetline.web.Created;
import org.sweetline.web.Page;

/** One's own tokens for programs. */
@ApplicationScoped
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "security")
public class TokensResource {

    private final ApiTokens tokens;
    private final CurrentAccount current;
    private final AuditTrail audit;

    @Inject
    TokensResource(ApiTokens tokens, CurrentAccount current, AuditTrail audit) {
        this.tokens = tokens;
        this.current = current;
        this.audit = audit;
    }

    public record MakeTokenRequest(
            @Schema(required = true) @Nullable String name) {}

    @GET
    @Requires(Permission.OWN_ACCOUNT)
    public Page<TokenView> list() {
        return Page.whole(tokens.of(current.id()));
    }

    @POST
    @APIResponseSchema(value = ApiTokens.FreshTokenView.class, responseCode = "201")
    @Requires(Permission.OWN_ACCOUNT)
    public Response make(MakeTokenRequest request) {
        ApiTokens.FreshTokenView token = tokens.make(current.id(), AccountsResource.name(request.name()));
        audit.record(current, "made API token", "token " + token.id(), token.name());
        return Created.with(token);
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.OWN_ACCOUNT)
    public void revoke(@PathParam("id") long id) {
        if (!tokens.revoke(current.id(), id)) {
            throw new ProblemException(SecurityProblem.NO_SUCH_TOKEN, "You have no token with this id in use.");
        }
        audit.record(current, "revoked API token", "token " + id, "");
    }
}
