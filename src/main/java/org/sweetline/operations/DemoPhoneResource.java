package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** The town's phone door: where a browser is a phone in the demo, as it is at Twilio otherwise. */
@ApplicationScoped
@Path("/api/v1/demo/phone/lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class DemoPhoneResource {
    private static final String DOOR = "/demo/phone/lines";

    private final DemoTown town;

    @Inject
    DemoPhoneResource(DemoTown town) {
        this.town = town;
    }

    /** A browser becomes a phone; the town itself checks the token. */
    @POST
    @RequestBodySchema(TownLineRequest.class)
    @APIResponseSchema(TownLineView.class)
    @Requires(Permission.TAKE_CALLS)
    public Response open(String json) {
        return pass("POST", "", json);
    }

    /** What has happened to the phone since; it is waited for up to twenty seconds. */
    @GET
    @Path("{line: [0-9A-Za-z]+}/events")
    @APIResponseSchema(TownLineEventsView.class)
    @Requires(Permission.TAKE_CALLS)
    public Response events(@PathParam("line") String line, @QueryParam("after") long after) {
        return pass("GET", "/" + line + "/events?after=" + after, "");
    }

    /** Takes, rejects, ends or mutes what rings or is connected, or presses keys. */
    @POST
    @Path("{line: [0-9A-Za-z]+}/legs/{leg: [0-9A-Za-z]+}/{deed: accept|reject|hangup|mute|unmute|digits}")
    @RequestBodySchema(TownKeysRequest.class)
    @APIResponseSchema(TownLegView.class)
    @Requires(Permission.TAKE_CALLS)
    public Response act(
            @PathParam("line") String line, @PathParam("leg") String leg, @PathParam("deed") String deed, String json) {
        return pass("POST", "/%s/legs/%s/%s".formatted(line, leg, deed), json);
    }

    /** The browser is no phone any more. */
    @DELETE
    @Path("{line: [0-9A-Za-z]+}")
    @APIResponse(responseCode = "204", description = "No Content")
    @Requires(Permission.TAKE_CALLS)
    public Response close(@PathParam("line") String line) {
        return pass("DELETE", "/" + line, "");
    }

    private Response pass(String method, String path, String json) {
        DemoTown.Answer answer = town.ask(method, DOOR + path, json);
        Response.ResponseBuilder response = Response.status(answer.status());
        return answer.json().isEmpty()
                ? response.build()
                : response.entity(answer.json()).build();
    }
}
