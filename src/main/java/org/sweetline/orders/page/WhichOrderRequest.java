package org.sweetline.orders.page;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Tells orders apart that bear the same number. A {@code @BeanParam}; JAX-RS fills the fields. */
public class WhichOrderRequest {

    @QueryParam("shop")
    private @Nullable String shop;

    @QueryParam("id")
    private @Nullable String id;

    /** For a request that names the order in its body. */
    public static WhichOrderRequest of(@Nullable String shop, @Nullable String id) {
        WhichOrderRequest which = new WhichOrderRequest();
        which.shop = shop;
        which.id = id;
        return which;
    }

    boolean isMeant(OrderView order) {
        return (shop == null || shop.equals(order.shop())) && (id == null || id.equals(order.id()));
    }
}
