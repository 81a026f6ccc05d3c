package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sweetline.orders.page.BoughtLine;
import org.sweetline.orders.page.BoughtOrders.BoughtOrder;
import org.sweetline.returns.money.QuoteLine;
import org.sweetline.returns.money.RefundKind;
import org.sweetline.returns.money.RefundQuote;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.settling.ExpectedRefunds;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Wording;

/** What a customer would get back, line by line in their words. What is exchanged brings no money. */
@ApplicationScoped
class ExpectedMoney {

    private final ExpectedRefunds refunds;
    private final Clock clock;

    @Inject
    ExpectedMoney(ExpectedRefunds refunds, Clock clock) {
        this.refunds = refunds;
        this.clock = clock;
    }

    /** One line of the sum. */
    record Line(String words, BigDecimal amount) {}

    /** {@code lines} and {@code total}; empty when nothing is to be paid back. */
    Map<String, Object> of(BoughtOrder order, Draft draft, List<AskedItem> asked, PageLanguage language)
            throws SQLException {
        List<AskedItem> paid = asked.stream()
                .filter(item -> draft.wish(item.line())
                        .filter(wish -> !wish.wanted().equals("exchange"))
                        .isPresent())
                .toList();
        if (paid.isEmpty()) {
            return Map.of();
        }
        RefundQuote quote = refunds.of(order.id(), paid, clock.instant(), draft.sends());
        Wording words = Wording.of("portal", language);
        return Map.of(
                "lines",
                quote.lines().stream().map(line -> line(line, order, words)).toList(),
                "total",
                quote.total());
    }

    private static Line line(QuoteLine line, BoughtOrder order, Wording words) {
        String key = line.line();
        if (line.kind() != RefundKind.ITEM || key == null) {
            return new Line(words.say("quote." + Words.of(line.kind())), line.amount());
        }
        String name = order.line(key).map(BoughtLine::name).orElse(key);
        return new Line(words.say("quote.item", line.quantity(), name), line.amount());
    }
}
