package org.sweetline.channels.shop.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.channels.shop.ShopConfig;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.copy.StoreCopy;
import org.sweetline.channels.shop.line.Episodes;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shop")
public class ShopResource {
    private static final int RECENT = 20;

    private final ShopConfig config;
    private final StoreCopy copy;
    private final Episodes episodes;

    @Inject
    ShopResource(ShopConfig config, StoreCopy copy, Episodes episodes) {
        this.config = config;
        this.copy = copy;
        this.episodes = episodes;
    }

    @GET
    @Path("shop")
    @Requires(Permission.READ_ORDERS)
    public ShopView show() throws SQLException {
        if (config.address().isEmpty()) {
            return ShopView.off(ShopLine.SHOP);
        }
        return ShopView.of(ShopLine.SHOP, copy, episodes.open(ShopLine.SHOP));
    }

    /** The newest twenty. */
    @GET
    @Path("shop/episodes")
    @Requires(Permission.OPERATE)
    public Page<EpisodeView> episodes() throws SQLException {
        return Page.whole(episodes.newest(ShopLine.SHOP, RECENT).stream()
                .map(EpisodeView::of)
                .toList());
    }
}
