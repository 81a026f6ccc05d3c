package org.sweetline.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The tables of one kind of part, and how a part becomes rows in them. */
sealed interface OrderPartTable<T extends OrderPart> permits ShipmentTable, InvoiceTable, CreditMemoTable {

    /** A part on its way into its row. */
    record Written<T>(long id, T part, String contentHash) {}

    String table();

    /** Writes new rows; those of an earlier version are gone by now. */
    void copy(Connection connection, List<Written<T>> parts, Instant now) throws SQLException;

    /** The columns that all kinds have, as {@link #begin} fills them. */
    String COMMON = "id, shop, external_id, order_key, number, created_at, updated_at, synced_at, content_hash";

    static <T extends OrderPart> CopyRows begin(CopyRows row, Written<T> written, Instant now) {
        T part = written.part();
        row.add(written.id()).add(part.shop()).add(part.externalId()).add(part.orderId());
        row.add(part.number()).add(part.createdAt()).add(part.updatedAt()).add(now);
        return row.add(written.contentHash());
    }
}
