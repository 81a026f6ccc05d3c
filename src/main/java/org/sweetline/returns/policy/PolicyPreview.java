package org.sweetline.returns.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sweetline.returns.policy.rules.CaseItem;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.rules.ReturnPolicy;
import org.sweetline.returns.policy.terms.PolicyTerms;

/** What a policy would have said to the returns of the last year. */
@ApplicationScoped
public class PolicyPreview {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST = 5_000;
    private static final int AT_ONCE = 1_000;

    private final PastReturns past;
    private final SoldOrders orders;
    private final PolicyBook book;
    private final Clock clock;

    @Inject
    PolicyPreview(PastReturns past, SoldOrders orders, PolicyBook book, Clock clock) {
        this.past = past;
        this.orders = orders;
        this.book = book;
        this.clock = clock;
    }

    /** One return, as the policy in force judges it and as the other would. */
    record Comparison(PastReturn asked, PolicyVerdict before, PolicyVerdict after) {

        boolean isChanged() {
            return before.answer() != after.answer();
        }
    }

    /** A year, or as much of it as the newest five thousand of either kind reach back. */
    Instant since() throws SQLException {
        return past.reach(clock.instant().minus(YEAR), MOST);
    }

    List<Comparison> compare(PolicyTerms terms, Instant since) throws SQLException {
        ReturnPolicy now = book.at(clock.instant());
        ReturnPolicy then = new ReturnPolicy(0, terms);
        List<PastReturn> returns = past.since(since, MOST);
        List<Comparison> compared = new ArrayList<>();
        for (int from = 0; from < returns.size(); from += AT_ONCE) {
            List<PastReturn> some = returns.subList(from, Math.min(from + AT_ONCE, returns.size()));
            Map<Long, SoldOrder> sold =
                    orders.all(some.stream().map(PastReturn::order).distinct().toList());
            for (PastReturn one : some) {
                SoldOrder order = sold.get(one.order());
                if (order != null) {
                    compared.add(new Comparison(one, judge(now, order, one), judge(then, order, one)));
                }
            }
        }
        return compared;
    }

    /** As it was then: what has been refunded since was there to return. */
    private static PolicyVerdict judge(ReturnPolicy policy, SoldOrder order, PastReturn asked) {
        List<CaseItem> items = asked.items().stream()
                .flatMap(item -> order.line(item.line())
                        .map(line -> Stream.of(line.asked(item.quantity(), item.blame(), line.shipped())))
                        .orElse(Stream.empty()))
                .toList();
        return policy.judge(order.asked(asked.at(), policy.terms().currency(), items));
    }
}
