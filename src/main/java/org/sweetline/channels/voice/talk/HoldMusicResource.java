package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.OpenToAll;

/** What customers hear while they are on hold. */
@Path("/api/v1")
@ApplicationScoped
@Tag(name = "voice")
public class HoldMusicResource {
    private final byte[] music = HoldMusic.wav();

    @GET
    @Path("phone/hold-music")
    @Produces("audio/wav")
    @OpenToAll("The phone network fetches it without a signature; it is only music")
    @APIResponse(responseCode = "200", description = "Some bars of music")
    public Response play() {
        return Response.ok(music)
                .header("Cache-Control", "public, max-age=86400")
                .build();
    }
}
