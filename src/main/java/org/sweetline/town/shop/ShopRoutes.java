package org.sweetline.town.shop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.shop.ChildShapes.Child;
import org.sweetline.town.shop.trouble.ShopTrap;
import org.sweetline.town.shop.trouble.Traps;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;

/** What stands behind /V1/, for those who have been let in. */
final class ShopRoutes {
    private static final Pattern WITH_ID = Pattern.compile("([a-z]+)/(\\d{1,9})(/\\w+)?");
    private final OrderShelf orders;
    private final CustomerShelf customers;
    private final ShopOffice office;
    private final Refunds refunds;
    private final Listing listing;
    private final Traps traps;
    private final Supplier<Instant> now;

    ShopRoutes(OrderShelf orders, CustomerShelf customers, ShopOffice office, Traps traps, Supplier<Instant> now) {
        this.orders = orders;
        this.customers = customers;
        this.office = office;
        this.refunds = new Refunds(office);
        this.listing = new Listing(traps);
        this.traps = traps;
        this.now = now;
    }

    Answer answer(Ask ask, String what) {
        Matcher path = WITH_ID.matcher(what);
        if (!path.matches()) return list(ask, ask.method() + " " + what);
        String tail = path.group(3) == null ? "" : path.group(3);
        return one(ask, ask.method() + " " + path.group(1) + tail, Integer.parseInt(path.group(2)));
    }

    private Answer list(Ask ask, String what) {
        return switch (what) {
            case "GET orders" -> orders(ask);
            case "GET orders/items" ->
                orders.reading(all -> listing.list(
                        ask,
                        listing.page(
                                ask,
                                all.stream()
                                        .flatMap(order -> ItemShapes.items(order).stream())
                                        .toList(),
                                (row, field) -> row.get(field)),
                        row -> row));
            case "GET shipments" -> children(ask, ChildShapes::shipments, ChildShapes::shipment);
            case "GET invoices" -> children(ask, ChildShapes::invoices, ChildShapes::invoice);
            case "GET creditmemos" -> children(ask, ChildShapes::creditMemos, ChildShapes::creditMemo);
            case "GET customers/search" ->
                listing.list(
                        ask, listing.page(ask, customers.all(), CustomerShapes::attribute), CustomerShapes::customer);
            case "GET store/storeConfigs" ->
                listing.one(
                        ask,
                        StoreView.ALL.stream()
                                .map(store -> StoreShapes.config(store, ask.header("Host")))
                                .toList());
            default -> throw Refusal.noRoute();
        };
    }

    private Answer one(Ask ask, String what, int id) {
        return switch (what) {
            case "GET orders" ->
                listing.one(ask, orders.view(id, OrderShapes::order).orElseThrow(Refusal::noEntity));
            case "GET orders/comments" -> comments(ask, id);
            case "POST orders/comments" -> comment(ask, order(id));
            case "POST order/refund" ->
                Answer.json(200, refunds.offline(order(id), RefundForm.read(ask.json()), now.get()));
            case "POST invoice/refund" -> byInvoice(ask, id);
            case "GET shipment" -> child(ask, id, ChildShapes::shipments, ChildShapes::shipment);
            case "GET invoices" -> child(ask, id, ChildShapes::invoices, ChildShapes::invoice);
            case "GET creditmemo" -> child(ask, id, ChildShapes::creditMemos, ChildShapes::creditMemo);
            case "GET customers" ->
                listing.one(
                        ask, customers.byId(id).map(CustomerShapes::customer).orElseThrow(Refusal::noEntity));
            default -> throw Refusal.noRoute();
        };
    }

    private Answer byInvoice(Ask ask, int id) {
        if (traps.bite(ShopTrap.GATEWAY_DECLINES).isPresent()) throw Refusal.declined();
        return Answer.json(200, refunds.byInvoice(id, RefundForm.read(ask.json()), now.get()));
    }

    private Answer orders(Ask ask) {
        return orders.reading(all -> {
            SearchCriteria.Page<ShopOrder> page = listing.page(ask, all, OrderShapes::attribute);
            Answer answer = listing.list(ask, page, OrderShapes::order);
            if (traps.bite(ShopTrap.UPDATES_MOVE).isPresent()) {
                orders.stir(page.items().stream().map(ShopOrder::entityId).toList(), now.get());
            }
            return answer;
        });
    }

    private <T> Answer children(
            Ask ask,
            Function<List<ShopOrder>, List<Child<T>>> of,
            Function<Child<T>, Map<String, @Nullable Object>> shape) {
        return orders.reading(all -> listing.list(ask, listing.page(ask, of.apply(all), Child::attribute), shape));
    }

    private <T> Answer child(
            Ask ask,
            int id,
            Function<List<ShopOrder>, List<Child<T>>> of,
            Function<Child<T>, Map<String, @Nullable Object>> shape) {
        return orders.reading(all -> of.apply(all).stream()
                .filter(child -> child.id() == id)
                .findFirst()
                .map(child -> listing.one(ask, shape.apply(child)))
                .orElseThrow(Refusal::noEntity));
    }

    private Answer comments(Ask ask, int id) {
        List<Map<String, @Nullable Object>> comments =
                orders.view(id, OrderShapes::comments).orElseThrow(Refusal::noEntity);
        return listing.list(ask, new SearchCriteria.Page<>(comments, comments.size()), comment -> comment);
    }

    private Answer comment(Ask ask, ShopOrder order) {
        if (!(ask.json().get("statusHistory") instanceof Map<?, ?> history)) throw Refusal.missing("statusHistory");
        boolean visible = text(history.get("is_visible_on_front")).matches("1|true");
        office.comment(order, text(history.get("comment")), visible, text(history.get("status")), now.get());
        return Answer.json(200, true);
    }

    private ShopOrder order(int id) {
        return office.order(id).orElseThrow(Refusal::noEntity);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
