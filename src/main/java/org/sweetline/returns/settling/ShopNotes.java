package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.refunding.RefundSums;
import org.sweetline.orders.writing.ShopWriteDesk;
import org.sweetline.orders.writing.ShopWriteDesk.Words;
import org.sweetline.orders.writing.ShopWriteKind;
import org.sweetline.returns.money.RefundMaths;
import org.sweetline.returns.policy.SoldLine;
import org.sweetline.returns.policy.SoldOrder;
import org.sweetline.returns.policy.SoldOrders;
import org.sweetline.security.CurrentAccount;

/**
 * What the shop's people are told to do by themselves, since no Magento has a door for it: to give store credit, to send
 * another article. It stands as a comment at the order, written there once.
 */
@ApplicationScoped
class ShopNotes {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE = 10;

    private final ShopWriteDesk writes;
    private final RefundSums sums;
    private final SoldOrders orders;
    private final CurrentAccount current;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ShopNotes(ShopWriteDesk writes, RefundSums sums, SoldOrders orders, CurrentAccount current) {
        this.writes = writes;
        this.sums = sums;
        this.orders = orders;
        this.current = current;
    }

    /** Answers the code of the credit. What is given as credit does not go back as money too. */
    String giveCredit(SettlementRow row) throws SQLException {
        String code = code();
        if (row.total().signum() > 0) {
            sums.reserve(row.order(), row.total());
        }
        write(
                row,
                "%s: please give store credit of %s %s, code %s."
                        .formatted(
                                row.number(),
                                row.total()
                                        .setScale(RefundMaths.digits(row.currency()), RoundingMode.HALF_UP)
                                        .toPlainString(),
                                row.currency(),
                                code));
        return code;
    }

    @Nullable
    String exchange(SettlementRow row) throws SQLException {
        SoldOrder order = orders.find(row.order());
        String things = row.items().stream()
                .map(item -> "%d x %s instead of %s"
                        .formatted(
                                item.quantity(),
                                item.instead(),
                                order.line(item.line()).map(SoldLine::sku).orElse("")))
                .collect(Collectors.joining(", "));
        write(row, "%s: exchange, please send %s.".formatted(row.number(), things));
        return null;
    }

    private void write(SettlementRow row, String text) throws SQLException {
        Words words = new Words(ShopWriteKind.COMMENT, text, false, "settlement-" + row.id());
        writes.write(row.order(), orders.find(row.order()).number(), words, current);
    }

    private String code() {
        StringBuilder code = new StringBuilder("SC-");
        for (int at = 0; at < CODE; at++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
