package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.orders.page.BoughtOrders.BoughtOrder;
import org.sweetline.returns.ReturnWords;
import org.sweetline.returns.letters.ReturnVocabulary;
import org.sweetline.web.pages.PageLanguage;

/** What stands on an order's page. */
@ApplicationScoped
class OrderPage {

    private final BoughtOrders orders;
    private final OrderCards cards;
    private final OrderReturns returns;
    private final Drafts drafts;
    private final ReturnVocabulary vocabulary;
    private final DraftPolicy policy;

    @Inject
    OrderPage(
            BoughtOrders orders,
            OrderCards cards,
            OrderReturns returns,
            Drafts drafts,
            ReturnVocabulary vocabulary,
            DraftPolicy policy) {
        this.orders = orders;
        this.cards = cards;
        this.returns = returns;
        this.drafts = drafts;
        this.vocabulary = vocabulary;
        this.policy = policy;
    }

    Map<String, Object> of(Visit visit, PageLanguage language, String lacking) throws SQLException {
        BoughtOrder order = orders.get(visit.orderId());
        List<OrderCards.Card> shown = cards.of(order, drafts.open(visit), language);
        return Map.of(
                "order", order,
                "cards", shown,
                "choosable", shown.stream().anyMatch(OrderCards.Card::isReturnable),
                "returns", returns.of(visit.orderId()),
                "reasons", reasons(language),
                "form", visit.form(),
                "terms", policy.terms(language),
                "lacking", lacking);
    }

    /** What the policy does not let them choose so; "" when it does. */
    String lacking(Draft draft, Visit visit) throws SQLException {
        boolean kept = draft.wishes().stream().anyMatch(Draft.Wish::keeps);
        return kept && !policy.on(visit.orderId(), policy.asked(draft)).keepItem() ? "keep" : "";
    }

    ExchangeChoices.OfOrder choices(Visit visit) throws SQLException {
        return cards.choices(visit.orderId());
    }

    /** Their codes and words. */
    Map<String, String> reasons(PageLanguage language) throws SQLException {
        return vocabulary.offered(ReturnWords.Kind.REASON, language);
    }
}
