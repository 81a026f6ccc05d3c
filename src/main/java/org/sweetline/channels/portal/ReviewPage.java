package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.orders.page.BoughtLine;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.orders.page.BoughtOrders.BoughtOrder;
import org.sweetline.returns.ReturnWords;
import org.sweetline.returns.letters.ReturnVocabulary;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.web.pages.PageLanguage;

/** What a customer is about to ask for, what the policy says to it, and what they would get back. */
@ApplicationScoped
class ReviewPage {

    private final BoughtOrders orders;
    private final DraftPolicy policy;
    private final ExpectedMoney quote;
    private final ReturnVocabulary vocabulary;
    private final ExchangeChoices choices;

    @Inject
    ReviewPage(
            BoughtOrders orders,
            DraftPolicy policy,
            ExpectedMoney quote,
            ReturnVocabulary vocabulary,
            ExchangeChoices choices) {
        this.orders = orders;
        this.policy = policy;
        this.quote = quote;
        this.vocabulary = vocabulary;
        this.choices = choices;
    }

    /**
     * A line of what is asked for.
     *
     * @param options which size and colour it is; "" when nothing tells
     * @param instead what is wanted for it in an exchange; "" when that is not said
     */
    record Row(String name, String options, int quantity, String reason, String wanted, String instead, String note) {}

    Map<String, Object> of(Visit visit, Draft draft, PageLanguage language) throws SQLException {
        BoughtOrder order = orders.get(visit.orderId());
        Map<String, String> reasons = vocabulary.all(ReturnWords.Kind.REASON, language);
        List<AskedItem> asked = policy.asked(draft);
        PolicyVerdict verdict = policy.on(order.id(), asked);
        ExchangeChoices.OfOrder variants = choices.of(order.id());
        Map<String, Object> model = new HashMap<>();
        model.put("order", order);
        model.put(
                "rows",
                draft.wishes().stream()
                        .map(wish -> row(wish, order, reasons, variants))
                        .toList());
        model.put("policy", PolicyWords.of(verdict, language));
        model.put("terms", policy.terms(language));
        model.put("photoWanted", verdict.photoWanted() && draft.photos().isEmpty());
        model.put("photos", draft.photos());
        model.put("mostPhotos", DraftPhotos.MOST);
        model.put("key", draft.key());
        model.put("form", visit.form());
        model.put("guest", !visit.proof().confirms());
        model.put("quote", quote.of(order, draft, asked, language));
        return model;
    }

    private static Row row(
            Draft.Wish wish, BoughtOrder order, Map<String, String> reasons, ExchangeChoices.OfOrder variants) {
        Optional<BoughtLine> bought = order.line(wish.line());
        return new Row(
                bought.map(BoughtLine::name).orElse(wish.line()),
                bought.map(BoughtLine::options)
                        .filter(said -> !said.isEmpty())
                        .orElseGet(() -> variants.bought(wish.line())),
                wish.quantity(),
                reasons.getOrDefault(wish.reason(), ""),
                wish.wanted(),
                variants.wanted(wish).options(),
                wish.note());
    }
}
