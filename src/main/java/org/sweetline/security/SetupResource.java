package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** Where one-time links lead. */
@ApplicationScoped
@Path("/api/v1/setup/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "security")
public class SetupResource {

    private final SetupDesk desk;
    private final SignInDesk signIn;
    private final SessionAnswers answers;

    @Inject
    SetupResource(SetupDesk desk, SignInDesk signIn, SessionAnswers answers) {
        this.desk = desk;
        this.signIn = signIn;
        this.answers = answers;
    }

    public record SetupRequest(
            @Schema(required = true) @Nullable String name,
            @Nullable String email,
            @Schema(required = true) @Nullable String password) {}

    /** What the link is for: {@code first-account} or {@code invitation}. */
    public record SetupView(
            @OneOf(OneTimeLinks.Kind.class) String kind,
            @Nullable String email,
            @Nullable String name) {}

    @GET
    @OpenToAll("the token in the path is the secret")
    public SetupView look(@PathParam("token") String token) {
        SetupDesk.Waiting waiting = desk.look(token);
        return new SetupView(
                Words.of(waiting.kind()),
                waiting.account().map(Account::email).orElse(null),
                waiting.account().map(Account::name).orElse(null));
    }

    @POST
    @APIResponseSchema(SessionView.class)
    @OpenToAll("the token in the path is the secret")
    public Response complete(@PathParam("token") String token, SetupRequest request) {
        Account account = desk.complete(
                token, AccountsResource.name(request.name()), orEmpty(request.email()), orEmpty(request.password()));
        return answers.opened(signIn.open(account));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
