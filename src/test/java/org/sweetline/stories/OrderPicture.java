package org.sweetline.stories;

import static java.util.stream.Collectors.joining;
import static org.sweetline.testing.Answer.text;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sweetline.testing.Answer;
import org.sweetline.town.shop.OrderLine;
import org.sweetline.town.shop.Quantity;
import org.sweetline.town.shop.ShopOrder;

/** An order in a few lines of text, drawn from the shop's or from the desk's: two of the same order must be alike. */
final class OrderPicture {
    private OrderPicture() {}

    static String of(ShopOrder order) {
        return Stream.of(
                        head(
                                order.incrementId(),
                                order.state(),
                                order.status(),
                                order.buyer().email(),
                                order.store().currency(),
                                plain(order.money().total()),
                                order.updatedAt().truncatedTo(ChronoUnit.SECONDS)),
                        each("line", order.lines(), OrderPicture::line),
                        each(
                                "shipment",
                                order.shipments(),
                                it -> items(order, it.items()) + " by "
                                        + it.tracks().stream()
                                                .map(track -> track.carrier() + " " + track.number())
                                                .sorted()
                                                .toList()),
                        each("invoice", order.invoices(), it -> plain(it.total())),
                        each(
                                "credit memo",
                                order.creditMemos(),
                                it -> plain(it.total()) + " " + items(order, it.items())),
                        each("comment", order.comments(), it -> it.text() + " " + it.visibleOnFront()))
                .collect(joining("\n"));
    }

    static String of(JsonObject order) {
        return Stream.of(
                        head(
                                text(order, "number"),
                                text(order, "state"),
                                text(order, "status"),
                                text(order, "email"),
                                text(order, "currency"),
                                plain(text(order, "total")),
                                Instant.parse(text(order, "updatedAt"))),
                        each("line", list(order, "lines"), OrderPicture::line),
                        each(
                                "shipment",
                                list(details(order), "shipments"),
                                it -> items(it) + " by "
                                        + list(it, "tracks").stream()
                                                .map(track -> text(track, "carrier") + " " + text(track, "number"))
                                                .sorted()
                                                .toList()),
                        each("invoice", list(details(order), "invoices"), it -> plain(text(it, "total"))),
                        each(
                                "credit memo",
                                list(details(order), "creditMemos"),
                                it -> plain(text(it, "total")) + " " + items(it)),
                        each(
                                "comment",
                                list(details(order), "comments"),
                                it -> text(it, "text") + " " + text(it, "visible")))
                .collect(joining("\n"));
    }

    private static String head(Object... facts) {
        return Stream.of(facts).map(String::valueOf).collect(joining(" "));
    }

    private static <T> String each(String what, List<T> parts, Function<T, String> picture) {
        return parts.stream()
                .map(part -> what + " " + picture.apply(part))
                .sorted()
                .collect(joining("\n"));
    }

    private static String line(OrderLine line) {
        return head(
                line.sku(),
                line.ordered(),
                line.invoiced(),
                line.shipped(),
                line.refunded(),
                line.canceled(),
                line.backordered(),
                plain(line.price()),
                plain(line.total()));
    }

    private static String line(JsonObject line) {
        return Stream.of("ordered", "invoiced", "shipped", "refunded", "canceled", "backordered", "price", "total")
                .map(field -> plain(text(line, field)))
                .collect(joining(" ", text(line, "sku") + " ", ""));
    }

    private static String items(ShopOrder order, List<Quantity> items) {
        return items.stream()
                .map(item -> sku(order, item) + " " + item.quantity())
                .sorted()
                .toList()
                .toString();
    }

    private static String items(JsonObject part) {
        return list(part, "items").stream()
                .map(item -> text(item, "sku") + " " + plain(text(item, "quantity")))
                .sorted()
                .toList()
                .toString();
    }

    private static String sku(ShopOrder order, Quantity item) {
        return order.lines().stream()
                .filter(line -> line.itemId() == item.itemId())
                .map(OrderLine::sku)
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject details(JsonObject order) {
        return order.getJsonObject("details");
    }

    private static List<JsonObject> list(JsonObject object, String name) {
        return Answer.objects(object.getJsonArray(name));
    }

    private static String plain(String number) {
        return plain(new BigDecimal(number.isEmpty() ? "0" : number));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
