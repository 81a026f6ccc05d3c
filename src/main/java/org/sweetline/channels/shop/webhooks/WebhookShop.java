package org.sweetline.channels.shop.webhooks;

/** Shops that tell by themselves what happens in them. */
enum WebhookShop {
    SHOPIFY("shopify", "shopify.webhook.secret", "X-Shopify-Hmac-SHA256", "X-Shopify-Webhook-Id"),
    WOOCOMMERCE("woocommerce", "woocommerce.webhook.secret", "X-WC-Webhook-Signature", "X-WC-Webhook-Delivery-ID");

    private final String word;
    private final String setting;
    private final String signatureHeader;
    private final String idHeader;

    WebhookShop(String word, String setting, String signatureHeader, String idHeader) {
        this.word = word;
        this.setting = setting;
        this.signatureHeader = signatureHeader;
        this.idHeader = idHeader;
    }

    /** The shop's name in the store copy, and of its deliveries. */
    String word() {
        return word;
    }

    String setting() {
        return setting;
    }

    String signatureHeader() {
        return signatureHeader;
    }

    String idHeader() {
        return idHeader;
    }
}
