package org.sweetline.orders.refunding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/**
 * Says by which invoice a refund goes, and parts it where that takes several. The order's sums are held meanwhile, so that no
 * two refunds count on the same piece of an invoice.
 */
@ApplicationScoped
public class InvoiceStep {

    private static final String HOLD = """
            select 1 from order_refund_sum where order_id = (select order_id from shop_refund where id = ?) for update
            """;
    private static final String OTHERS = """
            select r.marker, r.invoice, r.total,
                (select json_object_agg(i.line_id, i.quantity) from shop_refund_item i where i.refund_id = r.id)
            from shop_refund asked join shop_refund r on r.order_id = asked.order_id and r.id <> asked.id
            where asked.id = ? and r.invoice <> '' and r.state <> 'FAILED'
            """;

    private final Statements statements;
    private final RefundRows rows;
    private final ShopRefunds refunds;

    @Inject
    InvoiceStep(Statements statements, RefundRows rows, ShopRefunds refunds) {
        this.statements = statements;
        this.rows = rows;
        this.refunds = refunds;
    }

    private record Promise(String marker, String invoice, BigDecimal total, Map<String, Integer> quantities) {}

    /**
     * The refund as it is to be sent now; the other parts are on their way by themselves. Empty when no invoices hold so much.
     *
     * @param invoices with what the shop's credit memos left of them
     * @param counted whether a refund with this marker is among those credit memos
     */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public Optional<ShopRefund> byInvoice(ShopRefund refund, List<PaidInvoice> invoices, Predicate<String> counted)
            throws SQLException {
        statements.first(HOLD, row -> true, refund.id());
        List<PaidInvoice> left = new ArrayList<>(invoices);
        for (Promise other : statements.list(OTHERS, InvoiceStep::promise, refund.id())) {
            if (!counted.test(other.marker())) {
                left.replaceAll(invoice -> invoice.key().equals(other.invoice())
                        ? invoice.without(other.total(), other.quantities())
                        : invoice);
            }
        }
        List<RefundPart> parts = InvoiceShares.of(refund, left);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        rows.narrow(refund.id(), parts.get(0));
        for (RefundPart other : parts.subList(1, parts.size())) {
            rows.addBeside(refund.id(), other);
        }
        return refunds.find(refund.id());
    }

    private static Promise promise(ResultSet row) throws SQLException {
        Map<String, Integer> quantities = new HashMap<>();
        Json.read(row.getString(4), JsonNode.class)
                .properties()
                .forEach(item -> quantities.put(item.getKey(), item.getValue().asInt()));
        return new Promise(row.getString(1), row.getString(2), row.getBigDecimal(3), quantities);
    }
}
