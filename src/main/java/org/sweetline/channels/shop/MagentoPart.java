package org.sweetline.channels.shop;

import static java.util.Objects.requireNonNullElse;
import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.CreditMemoSnapshot;
import org.sweetline.orders.InvoiceSnapshot;
import org.sweetline.orders.ItemQuantity;
import org.sweetline.orders.RefundedItem;
import org.sweetline.orders.ShipmentSnapshot;
import org.sweetline.orders.TrackingSnapshot;

/**
 * Magento's shipment, invoice or credit memo: three documents with the same bones. Like an order it is always read to
 * its end, and a fault in it is told when it is asked for.
 */
final class MagentoPart extends Faults {
    private static final List<String> INVOICE_STATES = List.of("", "open", "paid", "canceled");
    private static final List<String> MEMO_STATES = List.of("", "open", "refunded", "canceled");

    String id = "";
    String orderId = "";
    String invoiceId = "";

    @Nullable
    Instant updatedAt;

    private String number = "";
    private String state = "";
    private BigDecimal total = Amounts.ZERO;
    private BigDecimal shipping = Amounts.ZERO;
    private BigDecimal added = Amounts.ZERO;
    private BigDecimal keptBack = Amounts.ZERO;
    private @Nullable Instant createdAt;
    private final List<RefundedItem> items = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>(1);
    private final List<TrackingSnapshot> tracks = new ArrayList<>(1);

    /** The parser stands on the opening brace and is left on the closing one. */
    static MagentoPart read(JsonParser json) throws IOException {
        MagentoPart part = new MagentoPart();
        while (nextField(json)) {
            part.field(json, json.currentName());
        }
        return part;
    }

    ShipmentSnapshot shipment() throws OrderRefused {
        check();
        return new ShipmentSnapshot(
                MagentoOrderReader.SHOP, id, orderId, number, created(), updated(), quantities(), tracks(), null);
    }

    InvoiceSnapshot invoice() throws OrderRefused {
        check();
        String word = word(INVOICE_STATES);
        return new InvoiceSnapshot(
                MagentoOrderReader.SHOP, id, orderId, number, word, total, created(), updated(), quantities());
    }

    CreditMemoSnapshot creditMemo() throws OrderRefused {
        check();
        return new CreditMemoSnapshot(
                MagentoOrderReader.SHOP,
                id,
                orderId,
                number,
                word(MEMO_STATES),
                total,
                shipping,
                added.subtract(keptBack),
                created(),
                updated(),
                List.copyOf(items));
    }

    /** What stands beside it. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    List<TrackingSnapshot> tracks() {
        return List.copyOf(tracks);
    }

    private void field(JsonParser json, String field) throws IOException {
        switch (field) {
            case "entity_id" -> id = Texts.read(json, field, this);
            case "order_id" -> orderId = Texts.read(json, field, this);
            case "invoice_id" -> invoiceId = Texts.read(json, field, this);
            case "increment_id" -> number = Texts.read(json, field, this);
            case "state" -> state = Texts.read(json, field, this);
            case "grand_total" -> total = Amounts.magnitude(json, field, this);
            case "shipping_amount" -> shipping = Amounts.magnitude(json, field, this);
            case "adjustment_positive" -> added = Amounts.magnitude(json, field, this);
            case "adjustment_negative" -> keptBack = Amounts.magnitude(json, field, this);
            case "created_at" -> createdAt = Texts.time(json, field, this);
            case "updated_at" -> updatedAt = Texts.time(json, field, this);
            case "items" -> each(json, field, () -> items.add(item(json)));
            case "comments" -> each(json, field, () -> remarks.add(remark(json)));
            case "tracks" -> each(json, field, () -> tracks.add(track(json)));
            default -> json.skipChildren();
        }
    }

    private interface ObjectReader {
        void read() throws IOException;
    }

    private void each(JsonParser json, String field, ObjectReader reader) throws IOException {
        if (!isList(json, field, this)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (isObject(json, field, this)) {
                reader.read();
            }
        }
    }

    private RefundedItem item(JsonParser json) throws IOException {
        String line = "";
        BigDecimal quantity = Amounts.ZERO;
        BigDecimal row = Amounts.ZERO;
        BigDecimal taxed = Amounts.ZERO;
        BigDecimal discount = Amounts.ZERO;
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "order_item_id" -> line = Texts.read(json, field, this);
                case "qty" -> quantity = Amounts.read(json, field, this);
                case "row_total" -> row = Amounts.magnitude(json, field, this);
                case "row_total_incl_tax" -> taxed = Amounts.magnitude(json, field, this);
                case "discount_amount" -> discount = Amounts.magnitude(json, field, this);
                default -> json.skipChildren();
            }
        }
        return new RefundedItem(
                line, quantity, taxed.max(row).subtract(discount).max(Amounts.ZERO));
    }

    private String remark(JsonParser json) throws IOException {
        String words = "";
        while (nextField(json)) {
            if (json.currentName().equals("comment")) {
                words = Texts.read(json, "comment", this);
            } else {
                json.skipChildren();
            }
        }
        return words;
    }

    private TrackingSnapshot track(JsonParser json) throws IOException {
        String carrier = "";
        String title = "";
        String track = "";
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "carrier_code" -> carrier = Texts.read(json, field, this);
                case "title" -> title = Texts.read(json, field, this);
                case "track_number" -> track = Texts.read(json, field, this);
                default -> json.skipChildren();
            }
        }
        return TrackingSnapshot.of(carrier, title, track);
    }

    private void check() throws OrderRefused {
        if (id.isEmpty() || orderId.isEmpty()) {
            fault("it has no id, or no order's");
        }
        if (createdAt == null && updatedAt == null) {
            fault("it says neither when it was made nor when it changed");
        }
        refuseIfFaulty();
    }

    private Instant created() {
        return requireNonNullElse(createdAt, requireNonNullElse(updatedAt, Instant.EPOCH));
    }

    private Instant updated() {
        return requireNonNullElse(updatedAt, created());
    }

    private String word(List<String> words) {
        return state.matches("[1-3]") ? words.get(Integer.parseInt(state)) : "";
    }

    private List<ItemQuantity> quantities() {
        return items.stream()
                .map(item -> new ItemQuantity(item.lineId(), item.quantity()))
                .toList();
    }
}
