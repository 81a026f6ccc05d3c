package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.OpenToAll;

/** What the portal and the survey pages tell everybody. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class BannerResource {

    private final Banners banners;

    @Inject
    BannerResource(Banners banners) {
        this.banners = banners;
    }

    @GET
    @Path("banner")
    @OpenToAll("what it says is meant for every customer, and it says nothing of anybody")
    public BannerView banner() {
        return banners.present();
    }
}
