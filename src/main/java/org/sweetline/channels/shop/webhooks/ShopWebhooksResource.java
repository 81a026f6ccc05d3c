package org.sweetline.channels.shop.webhooks;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.sweetline.security.OpenToAll;

/** Where shops tell of orders, refunds and parcels; what it is about stands in the signed body, not in the address. */
@Path("/webhooks")
@ApplicationScoped
public class ShopWebhooksResource {

    private static final String SIGNED = "The shop signs each body; WebhookDoor checks it before anything is kept";

    private final WebhookDoor door;

    @Inject
    ShopWebhooksResource(WebhookDoor door) {
        this.door = door;
    }

    @POST
    @Path("shopify")
    @OpenToAll(SIGNED)
    public void shopify(@Context HttpServletRequest request, InputStream body) throws IOException {
        take(WebhookShop.SHOPIFY, request, body);
    }

    /** The body says what it is about, whatever the address names. */
    @POST
    @Path("shopify/{topic: [a-z_/]*}")
    @OpenToAll(SIGNED)
    public void shopifyTopic(@Context HttpServletRequest request, @PathParam("topic") String topic, InputStream body)
            throws IOException {
        take(WebhookShop.SHOPIFY, request, body);
    }

    @POST
    @Path("woocommerce")
    @OpenToAll(SIGNED)
    public void woocommerce(@Context HttpServletRequest request, InputStream body) throws IOException {
        String type = requireNonNullElse(request.getContentType(), "");
        if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)) {
            door.ping(body);
        } else {
            take(WebhookShop.WOOCOMMERCE, request, body);
        }
    }

    private void take(WebhookShop shop, HttpServletRequest request, InputStream body) throws IOException {
        String signature = requireNonNullElse(request.getHeader(shop.signatureHeader()), "");
        String id = requireNonNullElse(request.getHeader(shop.idHeader()), "");
        door.take(shop, signature, id, body);
    }
}
