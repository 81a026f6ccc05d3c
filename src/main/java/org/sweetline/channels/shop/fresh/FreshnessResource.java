package org.sweetline.channels.shop.fresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.people.CustomerNumber;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shop")
public class FreshnessResource {
    private final CustomersOrders orders;

    @Inject
    FreshnessResource(CustomersOrders orders) {
        this.orders = orders;
    }

    /** Asks the shop for the customer's newest orders; answers within two seconds, whatever the shop does. */
    @PUT
    @Path("customers/{number}/orders/freshness")
    @Requires(Permission.READ_ORDERS)
    public FreshnessView freshen(@PathParam("number") CustomerNumber number) throws SQLException {
        return FreshnessView.of(orders.freshen(number));
    }
}
