package org.sweetline.operations;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** The buttons of the demo page: the town hears them, and comes back through the real doors. */
@ApplicationScoped
@Path("/api/v1/demo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class DemoResource {

    private final DemoTown town;

    @Inject
    DemoResource(DemoTown town) {
        this.town = town;
    }

    @GET
    @APIResponseSchema(TownView.class)
    @Requires(Permission.OWN_ACCOUNT)
    public Response look() {
        return pass("GET", "/demo", "");
    }

    @POST
    @RequestBodySchema(DeedRequest.class)
    @APIResponseSchema(DeedView.class)
    @Path("{what: calls|mails|orders}")
    @Requires(Permission.OWN_ACCOUNT)
    public Response happen(@PathParam("what") String what, String json) {
        return pass("POST", "/demo/" + what, json);
    }

    @PUT
    @APIResponseSchema(TownView.class)
    @Path("peak-day")
    @Requires(Permission.OWN_ACCOUNT)
    public Response startPeakDay(String json) {
        return pass("PUT", "/demo/peak-day", json);
    }

    @DELETE
    @APIResponseSchema(TownView.class)
    @Path("peak-day")
    @Requires(Permission.OWN_ACCOUNT)
    public Response stopPeakDay() {
        return pass("DELETE", "/demo/peak-day", "");
    }

    /** The shop goes down, grows slow or comes back. */
    @PUT
    @RequestBodySchema(ShopStateRequest.class)
    @APIResponseSchema(TownView.class)
    @Path("shop")
    @Requires(Permission.OWN_ACCOUNT)
    public Response changeShop(String json) {
        return pass("PUT", "/demo/shop", json);
    }

    private Response pass(String method, String path, String json) {
        DemoTown.Answer answer = town.ask(method, path, json);
        return Response.status(answer.status()).entity(answer.json()).build();
    }
}
