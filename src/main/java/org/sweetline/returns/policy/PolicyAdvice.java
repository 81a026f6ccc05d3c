package org.sweetline.returns.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sweetline.returns.policy.rules.CaseItem;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.rules.ReturnPolicy;

/** What the policy of a time says to a return of an order, as the store copy has it. */
@ApplicationScoped
public class PolicyAdvice {

    private final PolicyBook book;
    private final SoldOrders orders;

    @Inject
    PolicyAdvice(PolicyBook book, SoldOrders orders) {
        this.book = book;
        this.orders = orders;
    }

    /**
     * To all the items as one return. A line that the order has not is left out.
     *
     * @param at when it was, or is, asked for
     */
    public PolicyVerdict on(long order, List<AskedItem> items, Instant at) throws SQLException {
        ReturnPolicy policy = book.at(at);
        return judge(policy, orders.find(order), items, at);
    }

    /** To each of the items by itself, by its line. */
    public Map<String, PolicyVerdict> onEach(long order, List<AskedItem> items, Instant at) throws SQLException {
        ReturnPolicy policy = book.at(at);
        SoldOrder sold = orders.find(order);
        Map<String, PolicyVerdict> verdicts = new LinkedHashMap<>();
        items.forEach(item -> verdicts.put(item.line(), judge(policy, sold, List.of(item), at)));
        return verdicts;
    }

    private static PolicyVerdict judge(ReturnPolicy policy, SoldOrder order, List<AskedItem> items, Instant at) {
        List<CaseItem> cases = items.stream()
                .flatMap(item -> order.line(item.line())
                        .map(line -> Stream.of(line.asked(item.quantity(), item.blame(), line.returnable())))
                        .orElse(Stream.empty()))
                .toList();
        return policy.judge(order.asked(at, policy.terms().currency(), cases));
    }
}
