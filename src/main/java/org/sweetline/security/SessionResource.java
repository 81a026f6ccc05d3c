package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** Signing in and out, and what a person sets for themselves. */
@ApplicationScoped
@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "security")
public class SessionResource {

    private static final int LONGEST_EMAIL = 320;

    private final SignInDesk desk;
    private final SessionAnswers answers;
    private final CurrentAccount current;
    private final PasswordDesk passwords;

    @Inject
    SessionResource(SignInDesk desk, SessionAnswers answers, CurrentAccount current, PasswordDesk passwords) {
        this.desk = desk;
        this.answers = answers;
        this.current = current;
        this.passwords = passwords;
    }

    public record SignInRequest(
            @Schema(required = true) @Nullable String email,
            @Schema(required = true) @Nullable String password) {}

    public record LanguageRequest(
            @Schema(
                    required = true,
                    enumeration = {"en", "ko"})
            @Nullable
            String language) {}

    public record PasswordRequest(
            @Schema(required = true) @Nullable String current,
            @Schema(required = true) @Nullable String password) {}

    @GET
    @Requires(Permission.OWN_ACCOUNT)
    public SessionView show() {
        return answers.view(current.signedIn());
    }

    @POST
    @APIResponseSchema(SessionView.class)
    @OpenToAll("one signs in here")
    public Response signIn(SignInRequest request) {
        String email = email(request.email());
        return answers.opened(desk.signIn(email, required("password", request.password()), current));
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "Signed out")
    @Requires(Permission.OWN_ACCOUNT)
    public Response signOut() {
        desk.signOut(current.signedIn());
        return answers.closed();
    }

    @PUT
    @Path("language")
    @Requires(Permission.OWN_ACCOUNT)
    public SessionView speak(LanguageRequest request) {
        String language = required("language", request.language());
        if (!language.equals("en") && !language.equals("ko")) {
            throw ProblemException.invalid("language", "must be en or ko");
        }
        desk.speak(current.id(), language);
        SignedIn now = current.signedIn();
        return answers.view(
                new SignedIn(now.accountId(), now.name(), now.email(), now.role(), language, now.secretHash()));
    }

    @PUT
    @Path("password")
    @Requires(Permission.OWN_ACCOUNT)
    public void changePassword(PasswordRequest request) {
        String password = required("password", request.password());
        passwords.prove(current, required("current", request.current()));
        passwords.change(current, password);
    }

    /** What is tried is written down by it: nobody shall be able to fill the disk, nor to be counted nowhere. */
    private static String email(@Nullable String raw) {
        String email = required("email", raw);
        if (email.length() > LONGEST_EMAIL || email.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.invalid("email", "must be a mail address");
        }
        return email;
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw ProblemException.invalid(field, "is missing");
        }
        return value;
    }
}
