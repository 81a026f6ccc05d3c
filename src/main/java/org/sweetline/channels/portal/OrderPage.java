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
    private final ReturnVocabulary vocabulary;
    private final DraftPolicy policy;

    @Inject
    OrderPage(
            BoughtOrders orders,
            OrderCards cards,
            OrderReturns returns,
            ReturnVocabulary vocabulary,
            DraftPolicy policy) {
        this.orders = orders;
        this.cards = cards;
        this.returns = returns;
        this.vocabulary = vocabulary;
        this.policy = policy;
    }

    /** @param lacking a key of what is missing in the draft, "" to say nothing of it */
    Map<String, Object> of(Visit visit, Draft draft, PageLanguage language, String lacking) throws SQLException {
        BoughtOrder order = orders.get(visit.orderId());
        List<OrderCards.Card> shown = cards.of(order, draft, language);
        return Map.of(
                "order", order,
                "cards", shown,
                "choosable", shown.stream().anyMatch(OrderCards.Card::isReturnable),
                "returns", returns.of(visit.orderId()),
                "reasons", vocabulary.offered(ReturnWords.Kind.REASON, language),
                "form", visit.form(),
                "terms", policy.terms(language),
                "lacking", lacking);
    }
}
