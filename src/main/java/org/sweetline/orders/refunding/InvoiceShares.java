package org.sweetline.orders.refunding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts a refund by the invoices that hold what it is for. The parts' sums are the refund's to the cent; what it has beside
 * its things, fees or a kindness, is shared out as far as each invoice reaches.
 */
final class InvoiceShares {

    private final ShopRefund refund;
    private final List<Share> shares = new ArrayList<>();

    private InvoiceShares(ShopRefund refund) {
        this.refund = refund;
    }

    /** Empty when the invoices do not hold so much. One that holds all of it is taken alone. */
    static List<RefundPart> of(ShopRefund refund, List<PaidInvoice> invoices) {
        for (PaidInvoice invoice : invoices) {
            if (invoice.holdsAll(refund.items()) && invoice.money().compareTo(refund.total()) >= 0) {
                return List.of(new RefundPart(invoice.key(), refund.quantities(), refund.total(), refund.shipping()));
            }
        }
        InvoiceShares parting = new InvoiceShares(refund);
        return parting.things(invoices) && parting.money() ? parting.parts() : List.of();
    }

    private static final class Share {
        private final PaidInvoice invoice;
        private final Map<String, Integer> quantities = new LinkedHashMap<>();
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal shipping = BigDecimal.ZERO;

        Share(PaidInvoice invoice) {
            this.invoice = invoice;
        }

        BigDecimal room() {
            return invoice.money().subtract(total).max(BigDecimal.ZERO);
        }
    }

    private boolean things(List<PaidInvoice> invoices) {
        Map<String, Integer> left = new LinkedHashMap<>(refund.quantities());
        for (PaidInvoice invoice : invoices) {
            Share share = new Share(invoice);
            for (ShopRefund.Item item : refund.items()) {
                int some = Math.min(left.getOrDefault(item.line(), 0), invoice.of(item.line()));
                if (some > 0) {
                    share.quantities.put(item.line(), some);
                    share.total = share.total.add(item.of(some).worth());
                    left.merge(item.line(), -some, Integer::sum);
                }
            }
            share.total = share.total.min(invoice.money());
            if (!share.quantities.isEmpty()) {
                shares.add(share);
            }
        }
        return left.values().stream().allMatch(none -> none == 0);
    }

    private boolean money() {
        BigDecimal shipping = refund.shipping();
        for (Share share : shares) {
            BigDecimal some = shipping.min(share.room());
            share.shipping = some;
            share.total = share.total.add(some);
            shipping = shipping.subtract(some);
        }
        BigDecimal more = refund.total().subtract(sum());
        boolean given = shipping.signum() == 0 && (more.signum() < 0 ? keepBack(more.negate()) : give(more));
        return given && shares.stream().allMatch(share -> share.total.signum() > 0);
    }

    /** From each by its size; the last one takes what the rounding leaves. */
    private boolean keepBack(BigDecimal less) {
        BigDecimal whole = sum();
        BigDecimal left = less;
        for (Share share : shares) {
            boolean last = share == shares.get(shares.size() - 1);
            BigDecimal some = last ? left : less.multiply(share.total).divide(whole, less.scale(), RoundingMode.DOWN);
            share.total = share.total.subtract(some);
            left = left.subtract(some);
        }
        return true;
    }

    private boolean give(BigDecimal more) {
        BigDecimal left = more;
        for (Share share : shares) {
            BigDecimal some = left.min(share.room());
            share.total = share.total.add(some);
            left = left.subtract(some);
        }
        return left.signum() == 0;
    }

    private BigDecimal sum() {
        return shares.stream().map(share -> share.total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<RefundPart> parts() {
        return shares.stream()
                .map(share -> new RefundPart(share.invoice.key(), share.quantities, share.total, share.shipping))
                .toList();
    }
}
