package org.sweetline.channels.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.channels.shop.ShopClient.RefundToMake;
import org.sweetline.json.Json;
import org.sweetline.orders.refunding.ShopRefund;

/** A refund in Magento's words, and Magento's answer to it. */
final class MagentoRefund {
    private static final int LONGEST_WORDS = 400;

    private MagentoRefund() {}

    /** Offline by the order, online through the gateway by the invoice. */
    static String path(RefundToMake wanted) {
        return wanted.invoice()
                .map(invoice -> "invoice/" + OAuthSignature.encode(invoice) + "/refund")
                .orElseGet(
                        () -> "order/" + OAuthSignature.encode(wanted.refund().orderId()) + "/refund");
    }

    static String body(RefundToMake wanted) {
        ShopRefund refund = wanted.refund();
        List<Map<String, Object>> items = refund.items().stream()
                .map(item -> Map.<String, Object>of("order_item_id", item.line(), "qty", item.quantity()))
                .toList();
        Map<String, Object> body = new LinkedHashMap<>();
        wanted.invoice().ifPresent(invoice -> body.put("isOnline", true));
        body.put("items", items);
        body.put("notify", false);
        body.put("appendComment", true);
        body.put("comment", Map.of("comment", refund.words(), "is_visible_on_front", 0));
        body.put("arguments", arguments(refund));
        return Json.write(body);
    }

    /** Magento reckons the items by itself; what else the customer gets, or does not, is an adjustment. */
    private static Map<String, Object> arguments(ShopRefund refund) {
        BigDecimal items = refund.items().stream().map(ShopRefund.Item::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal adjustment = refund.total().subtract(refund.shipping()).subtract(items);
        return Map.of(
                "shipping_amount", refund.shipping(),
                "adjustment_positive", adjustment.max(BigDecimal.ZERO),
                "adjustment_negative", adjustment.negate().max(BigDecimal.ZERO));
    }

    /** The key of the credit memo. */
    static String memo(HttpResponse<byte[]> answer) throws ShopTrouble {
        if (answer.statusCode() == 400) {
            throw new ShopTrouble("The shop refuses the refund: " + reason(answer.body()), 400, Optional.empty());
        }
        byte[] body = ShopAnswer.json(answer);
        try {
            JsonNode id = Json.mapper().readTree(body);
            if (id != null && id.asText().matches("\\d{1,18}")) {
                return id.asText();
            }
        } catch (IOException brokenOff) {
            throw new ShopTrouble("The shop's answer broke off or is not JSON");
        }
        throw new ShopTrouble("The shop's answer names no credit memo");
    }

    private static String reason(byte[] body) {
        try {
            JsonNode answer = Json.mapper().readTree(body);
            String words = answer.path("message").asText("no reason given");
            int place = 1;
            for (JsonNode parameter : answer.path("parameters")) {
                words = words.replace("%" + place++, parameter.asText());
            }
            String said = words.replaceAll("\\s+", " ").strip();
            return said.length() > LONGEST_WORDS ? said.substring(0, LONGEST_WORDS) : said;
        } catch (IOException notJson) {
            return "no reason given";
        }
    }
}
