package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives money back the way it came: offline by the order, online through the gateway by an invoice. */
final class Refunds {
    private final ShopOffice office;

    Refunds(ShopOffice office) {
        this.office = office;
    }

    /** Answers the id of the credit memo. */
    int offline(ShopOrder order, RefundForm form, Instant at) {
        return refund(order, Optional.empty(), form, at);
    }

    int byInvoice(int invoiceId, RefundForm form, Instant at) {
        ShopOrder order =
                Optional.ofNullable(office.ofInvoices().get(invoiceId)).orElseThrow(Refusal::noEntity);
        Invoice invoice = order.invoices().stream()
                .filter(it -> it.id() == invoiceId)
                .findFirst()
                .orElseThrow();
        return refund(order, Optional.of(invoice), form, at);
    }

    private int refund(ShopOrder order, Optional<Invoice> invoice, RefundForm form, Instant at) {
        List<Quantity> items = form.items().isEmpty() ? ShopOffice.rest(order, OrderLine::toRefund) : form.items();
        BigDecimal shipping = form.shipping().orElse(order.money().shippingRefundable());
        List<String> errors = new ArrayList<>(wrongWay(order, invoice, form.online()));
        errors.addAll(wrongItems(order, invoice, items));
        if (!errors.isEmpty()) throw Refusal.invalidMemo(errors);
        BigDecimal adjustment = form.more().subtract(form.less());
        BigDecimal total = order.money().items(items).add(shipping).add(adjustment);
        errors.addAll(wrongMoney(order.money(), invoice, shipping, total));
        if (!errors.isEmpty()) throw Refusal.invalidMemo(errors);
        CreditMemo memo = new CreditMemo(
                office.nextChild(),
                at,
                invoice.map(Invoice::id).orElse(0),
                items,
                shipping,
                adjustment,
                total,
                form.comment());
        office.refund(order, memo);
        return memo.id();
    }

    private static List<String> wrongWay(ShopOrder order, Optional<Invoice> invoice, boolean online) {
        List<String> errors = new ArrayList<>();
        boolean open = order.money().refundable().signum() > 0
                && (order.state().equals("processing") || order.state().equals("complete"));
        if (!open) errors.add("We can't create creditmemo for the order.");
        boolean should = order.payment().isOnline();
        if (should && !(invoice.isPresent() && online)) {
            errors.add("The payment " + order.payment().method() + " can be refunded online only, by its invoice.");
        }
        if (!should && online) {
            errors.add("The payment " + order.payment().method() + " can be refunded offline only.");
        }
        return errors;
    }

    private static List<String> wrongItems(ShopOrder order, Optional<Invoice> invoice, List<Quantity> items) {
        List<String> errors = new ArrayList<>();
        if (items.stream().mapToInt(Quantity::quantity).sum() <= 0) {
            errors.add("You can't create a creditmemo without products.");
        }
        for (Quantity item : items) {
            Optional<OrderLine> line = order.lines().stream()
                    .filter(it -> it.itemId() == item.itemId())
                    .findFirst();
            if (line.isEmpty()) {
                errors.add("The creditmemo contains product item \"" + item.itemId()
                        + "\" that is not part of the original order.");
            } else if (item.quantity() > toRefund(order, line.get(), invoice)) {
                errors.add(
                        "The quantity to creditmemo must not be greater than the unrefunded quantity for product SKU \""
                                + line.get().sku() + "\".");
            }
        }
        return errors;
    }

    /** By an invoice no more than it holds. */
    private static int toRefund(ShopOrder order, OrderLine line, Optional<Invoice> invoice) {
        return invoice.map(it -> Math.min(line.toRefund(), order.money().quantityLeft(it, line.itemId())))
                .orElseGet(line::toRefund);
    }

    private static List<String> wrongMoney(
            OrderMoney money, Optional<Invoice> invoice, BigDecimal shipping, BigDecimal total) {
        List<String> errors = new ArrayList<>();
        if (shipping.compareTo(money.shippingRefundable()) > 0) {
            errors.add("Maximum shipping amount allowed to refund is: " + money.shippingRefundable() + ".");
        }
        BigDecimal most = invoice.map(money::left).orElseGet(money::refundable);
        if (total.compareTo(most) > 0) {
            errors.add("The most money available to refund is " + most + ".");
        }
        return errors;
    }
}
