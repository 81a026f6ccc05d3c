package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.OpenToAll;
import org.sweetline.web.CustomerPages;
import org.sweetline.web.pages.PageFrame;
import org.sweetline.web.pages.PageLanguage;

/** Where customers find their order. */
@ApplicationScoped
@Path("/returns")
@Produces(PageFrame.HTML)
public class PortalSignInResource {

    private final PageFrame frame;
    private final PortalDoor door;
    private final OrderSignIn signIn;
    private final CurrentAccount caller;

    @Inject
    PortalSignInResource(PageFrame frame, PortalDoor door, OrderSignIn signIn, CurrentAccount caller) {
        this.frame = frame;
        this.door = door;
        this.signIn = signIn;
        this.caller = caller;
    }

    @GET
    @OpenToAll("customers have no account; the page shows nothing of anybody")
    public Response show(@Context HttpServletRequest request) throws SQLException {
        return form(request, 200, "", "", door.known(request).isPresent());
    }

    @POST
    @OpenToAll("customers have no account; guesses are throttled and told nothing")
    public Response find(@Context HttpServletRequest request, InputStream body) throws IOException, SQLException {
        door.refuseForeign(request);
        PostedForm form = PostedForm.read(body);
        String number = form.text("order");
        String secret = form.text("secret");
        Optional<OrderSignIn.Opened> opened = signIn.byClaim(OrderClaim.of(number, secret), caller.address());
        return opened.isPresent() ? enter(opened.get()) : form(request, 422, number, secret, false);
    }

    /** Looking at it changes nothing: mail gateways look at links before people do. */
    @GET
    @Path("o/{token}")
    @OpenToAll("the token is the key; it came by mail")
    public Response follow(@PathParam("token") String token) throws SQLException {
        return enter(signIn.byLink(token)
                .orElseThrow(() -> new ProblemException(PortalProblem.LINK_NOT_VALID, "The link is not valid.")));
    }

    @POST
    @Path("leave")
    @OpenToAll("ends only the visit of whoever asks")
    public Response leave(@Context HttpServletRequest request) throws SQLException {
        door.refuseForeign(request);
        Optional<String> token = door.cookie().value(request);
        if (token.isPresent()) {
            signIn.leave(token.get());
        }
        return Response.seeOther(URI.create("/returns"))
                .cookie(door.cookie().expired())
                .build();
    }

    @GET
    @Path("language/{tag}")
    @OpenToAll("remembers a language for whoever asks")
    public Response speak(@PathParam("tag") String tag, @QueryParam("to") @Nullable String to) {
        PageLanguage chosen = PageLanguage.of(tag).orElse(PageLanguage.EN);
        boolean ours = to != null && CustomerPages.isOne(to) && to.matches("(/[A-Za-z0-9_-]+)+");
        return Response.seeOther(URI.create(ours ? to : "/returns"))
                .cookie(frame.speaking(chosen))
                .build();
    }

    private Response enter(OrderSignIn.Opened opened) {
        return Response.seeOther(URI.create(opened.path()))
                .cookie(door.cookie().with(opened.token(), PortalSessions.LIFETIME))
                .build();
    }

    private Response form(HttpServletRequest request, int status, String number, String secret, boolean within) {
        return frame.show(
                status,
                frame.asked(request),
                "portal/sign-in",
                Map.of("failed", status != 200, "number", number, "secret", secret, "within", within));
    }
}
