package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.orders.page.BoughtOrders.BoughtOrder;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.returns.Filing;
import org.sweetline.returns.ReturnChannel;
import org.sweetline.schema.Statements;
import org.sweetline.web.pages.PageLanguage;

/** Whose an order is, so that the ticket of its return is on somebody's name. */
@ApplicationScoped
class Buyers {

    private static final String BUYER = "select email, customer_name from shop_order where id = ?";

    private final BoughtOrders orders;
    private final CustomerDirectory customers;
    private final Statements statements;

    @Inject
    Buyers(BoughtOrders orders, CustomerDirectory customers, Statements statements) {
        this.orders = orders;
        this.customers = customers;
        this.statements = statements;
    }

    private record Buyer(String email, String name) {}

    /** A stranger's language is not learnt, and what they ask for waits until the order's own mail confirms it. */
    Filing filing(Visit visit, PageLanguage language) throws SQLException {
        BoughtOrder order = orders.get(visit.orderId());
        boolean confirmed = visit.proof().confirms();
        return new Filing(
                order.id(),
                of(order, confirmed ? language.tag() : ""),
                null,
                ReturnChannel.PORTAL,
                null,
                order.currency(),
                language.tag(),
                confirmed);
    }

    /** By the order's own data, never by what a visitor says. */
    private @Nullable Long of(BoughtOrder order, String language) throws SQLException {
        Buyer buyer = statements
                .first(BUYER, row -> new Buyer(row.getString(1), row.getString(2)), order.id())
                .orElseThrow();
        List<ContactPoint> email = EmailAddress.parse(buyer.email()).<ContactPoint>map(point -> point).stream()
                .toList();
        if (email.isEmpty()) {
            return order.customer();
        }
        long known = customers.byContact(email, buyer.name(), language).id();
        return Objects.requireNonNullElse(order.customer(), known);
    }
}
