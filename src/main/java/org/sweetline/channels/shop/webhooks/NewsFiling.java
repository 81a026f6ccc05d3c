package org.sweetline.channels.shop.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.orders.OrderBook;
import org.sweetline.orders.OrderParts;

/** Files what webhooks told, a batch at a time. */
@ApplicationScoped
class NewsFiling {

    private final OrderBook book;
    private final OrderParts parts;

    @Inject
    NewsFiling(OrderBook book, OrderParts parts) {
        this.book = book;
        this.parts = parts;
    }

    List<String> file(List<News> read) {
        try {
            book.record(read.stream().flatMap(news -> news.orders().stream()).toList());
            parts.recordShipments(
                    read.stream().flatMap(news -> news.shipments().stream()).toList());
            parts.recordCreditMemos(
                    read.stream().flatMap(news -> news.refunds().stream()).toList());
        } catch (SQLException e) {
            throw new IllegalStateException("what a shop told can't be filed", e);
        }
        return read.stream().map(News::result).toList();
    }
}
