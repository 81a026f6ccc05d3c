package org.sweetline.orders.page;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Tells orders apart that bear the same number. A {@code @BeanParam}; JAX-RS fills the fields. */
public class WhichOrderRequest {

    @QueryParam("shop")
    private @Nullable String shop;

    @QueryParam("id")
    private @Nullable String id;

    boolean isMeant(OrderView order) {
        return (shop == null || shop.equals(order.shop())) && (id == null || id.equals(order.id()));
    }
}
