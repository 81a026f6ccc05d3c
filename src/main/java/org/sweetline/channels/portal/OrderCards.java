package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.page.BoughtOrders.BoughtOrder;
import org.sweetline.returns.pages.ReturnableView.ReturnableLineView;
import org.sweetline.returns.pages.Returnables;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.policy.PolicyAdvice;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.web.pages.PageLanguage;

/** The lines of an order as the customer chooses among them: how many can come back, and what the policy says. */
@ApplicationScoped
class OrderCards {

    private static final int MOST = 50;

    private final Returnables returnables;
    private final PolicyAdvice policy;
    private final ExchangeChoices choices;
    private final Clock clock;

    @Inject
    OrderCards(Returnables returnables, PolicyAdvice policy, ExchangeChoices choices, Clock clock) {
        this.returnables = returnables;
        this.policy = policy;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * A line.
     *
     * @param quantities what may be chosen, from 0; only 0 when nothing is left
     * @param variants what it may be exchanged for; empty when no other size or colour is known
     * @param keepable whether the policy lets one of it be paid for and kept
     * @param policy what the policy says of it
     */
    record Card(
            int place,
            String line,
            String name,
            String options,
            BigDecimal unitPaid,
            boolean sent,
            List<Integer> quantities,
            List<ExchangeChoices.Choice> variants,
            boolean keepable,
            PolicyWords policy,
            Draft.Wish wish) {

        /** Public for the template. */
        public boolean isReturnable() {
            return quantities.size() > 1;
        }
    }

    List<Card> of(BoughtOrder order, Draft draft, PageLanguage language) throws SQLException {
        List<ReturnableLineView> lines = returnables.of(order).lines();
        List<AskedItem> asked = lines.stream()
                .filter(line -> line.returnable() > 0)
                .map(line -> new AskedItem(line.line(), 1, Blame.CUSTOMER))
                .toList();
        Map<String, PolicyVerdict> verdicts = policy.onEach(order.id(), asked, clock.instant());
        ExchangeChoices.OfOrder variants = choices.of(order.id());
        List<Card> cards = new ArrayList<>();
        for (ReturnableLineView line : lines) {
            PolicyVerdict verdict = verdicts.get(line.line());
            cards.add(card(cards.size(), line, variants, verdict, draft, language));
        }
        return cards;
    }

    private static Card card(
            int place,
            ReturnableLineView line,
            ExchangeChoices.OfOrder variants,
            @Nullable PolicyVerdict verdict,
            Draft draft,
            PageLanguage language) {
        return new Card(
                place,
                line.line(),
                line.name(),
                line.options().isEmpty() ? variants.bought(line.line()) : line.options(),
                line.unitPaid(),
                line.shipped().signum() > 0,
                IntStream.rangeClosed(0, Math.min(MOST, line.returnable()))
                        .boxed()
                        .toList(),
                variants.of(line.line()),
                verdict != null && verdict.keepItem(),
                verdict == null ? PolicyWords.NONE : PolicyWords.of(verdict, language),
                draft.wish(line.line()).orElse(Draft.Wish.none(line.line())));
    }
}
