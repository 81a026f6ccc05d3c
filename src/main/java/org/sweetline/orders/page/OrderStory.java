package org.sweetline.orders.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.orders.page.OrderSentences.Language;

/** What has become of a customer's order, in words for them. */
@ApplicationScoped
public class OrderStory {

    private final OrderPages pages;

    @Inject
    OrderStory(OrderPages pages) {
        this.pages = pages;
    }

    /** Of the newest order; "" when there is none. */
    public String latestOf(long customer, String language) throws SQLException {
        OrderSentences sentences = OrderSentences.in(language.equals("ko") ? Language.KO : Language.EN);
        return pages.ofCustomer(customer, 1).stream()
                .findFirst()
                .map(order -> new OrderWords(order.view(), sentences).text())
                .orElse("");
    }
}
