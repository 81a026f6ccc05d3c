package org.sweetline.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Credit memos and the items whose money went back. */
final class CreditMemoTable implements OrderPartTable<CreditMemoSnapshot> {

    @Override
    public String table() {
        return "shop_credit_memo";
    }

    @Override
    public void copy(Connection connection, List<Written<CreditMemoSnapshot>> parts, Instant now) throws SQLException {
        CopyRows.into(connection, "shop_credit_memo (" + COMMON + ", state, total, shipping, adjustment)", row -> {
            for (Written<CreditMemoSnapshot> written : parts) {
                CreditMemoSnapshot memo = written.part();
                OrderPartTable.begin(row, written, now).add(memo.state()).add(memo.total());
                row.add(memo.shipping()).add(memo.adjustment()).endRow();
            }
        });
        String items = "shop_credit_memo_item (credit_memo_id, position, line_id, quantity, amount)";
        CopyRows.into(connection, items, row -> {
            for (Written<CreditMemoSnapshot> memo : parts) {
                int position = 0;
                for (RefundedItem item : memo.part().items()) {
                    row.add(memo.id()).add(position++).add(item.lineId()).add(item.quantity());
                    row.add(item.amount()).endRow();
                }
            }
        });
    }
}
