package org.sweetline.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Invoices and what they ask money for. */
final class InvoiceTable implements OrderPartTable<InvoiceSnapshot> {

    @Override
    public String table() {
        return "shop_invoice";
    }

    @Override
    public void copy(Connection connection, List<Written<InvoiceSnapshot>> parts, Instant now) throws SQLException {
        CopyRows.into(connection, "shop_invoice (" + COMMON + ", state, total)", row -> {
            for (Written<InvoiceSnapshot> invoice : parts) {
                OrderPartTable.begin(row, invoice, now);
                row.add(invoice.part().state()).add(invoice.part().total()).endRow();
            }
        });
        CopyRows.into(connection, "shop_invoice_item (invoice_id, position, line_id, quantity)", row -> {
            for (Written<InvoiceSnapshot> invoice : parts) {
                int position = 0;
                for (ItemQuantity item : invoice.part().items()) {
                    row.add(invoice.id()).add(position++).add(item.lineId()).add(item.quantity());
                    row.endRow();
                }
            }
        });
    }
}
