package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.orders.page.BoughtLine;
import org.sweetline.orders.page.BoughtOrders.BoughtOrder;
import org.sweetline.returns.Claims;
import org.sweetline.returns.pages.ReturnableView.ReturnableFindingView;
import org.sweetline.returns.pages.ReturnableView.ReturnableLineView;
import org.sweetline.returns.pages.ReturnableView.ReturnablePolicyView;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.policy.PolicyAdvice;
import org.sweetline.returns.policy.PolicyBook;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** Tells what of an order can still be returned; nothing is held by it, so a request may yet find less. */
@ApplicationScoped
public class Returnables {

    private static final String CLAIMS = "select line_id, claimed, refunded_by_us from return_claim where order_id = ?";

    private final Statements statements;
    private final PolicyAdvice advice;
    private final PolicyBook book;
    private final Clock clock;

    @Inject
    Returnables(Statements statements, PolicyAdvice advice, PolicyBook book, Clock clock) {
        this.statements = statements;
        this.advice = advice;
        this.book = book;
        this.clock = clock;
    }

    private record Claimed(String line, int claimed, int refundedByUs) {}

    public ReturnableView of(BoughtOrder order) throws SQLException {
        Map<String, Claimed> claims = new HashMap<>();
        statements
                .list(CLAIMS, row -> new Claimed(row.getString(1), row.getInt(2), row.getInt(3)), order.id())
                .forEach(claim -> claims.put(claim.line(), claim));
        List<AskedItem> asked = order.lines().stream()
                .map(line -> new AskedItem(line.lineId(), 1, Blame.CUSTOMER))
                .toList();
        Map<String, PolicyVerdict> verdicts = advice.onEach(order.id(), asked, clock.instant());
        List<ReturnableLineView> lines = new ArrayList<>();
        for (BoughtLine line : order.lines()) {
            Claimed claim = claims.getOrDefault(line.lineId(), new Claimed("", 0, 0));
            lines.add(view(line, claim, Optional.ofNullable(verdicts.get(line.lineId()))));
        }
        int version = book.versionAt(clock.instant()).version();
        return new ReturnableView(order.number(), order.currency(), lines, new ReturnablePolicyView(version));
    }

    private static ReturnableLineView view(BoughtLine line, Claimed claim, Optional<PolicyVerdict> verdict) {
        int left = Claims.returnable(line, claim.refundedByUs()) - claim.claimed();
        List<ReturnableFindingView> findings = verdict.stream()
                .flatMap(said -> said.objections().stream())
                .map(ReturnableFindingView::of)
                .toList();
        return new ReturnableLineView(
                line.lineId(),
                line.sku(),
                line.name(),
                line.options(),
                line.ordered(),
                line.shipped(),
                Math.max(0, left),
                line.unitPaid(),
                Words.of(verdict.map(PolicyVerdict::answer).orElse(PolicyAnswer.ASK)),
                findings);
    }
}
