package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.tickets.TicketDesk;
import org.sweetline.tickets.TicketDesk.Beginning;

/** Opens a ticket for a return that is on none, so that its letters are part of a conversation. */
@ApplicationScoped
class ReturnTickets {

    private static final String ENGLISH = "Return %s, order %s";
    private static final String KOREAN = "반품 %s · 주문 %s";

    private final TicketDesk tickets;
    private final BoughtOrders orders;
    private final CustomerDirectory customers;

    @Inject
    ReturnTickets(TicketDesk tickets, BoughtOrders orders, CustomerDirectory customers) {
        this.tickets = tickets;
        this.orders = orders;
        this.customers = customers;
    }

    void open(Rma rma, ReturnChannel channel) throws SQLException {
        String order = orders.get(rma.orderId()).number();
        boolean korean = rma.customerId()
                .flatMap(customers::find)
                .map(Customer::language)
                .filter("ko"::equals)
                .isPresent();
        String subject = (korean ? KOREAN : ENGLISH).formatted(rma.number(), order);
        Beginning matter = new Beginning(rma.customerId().orElse(null), word(channel), subject, List.of(order));
        rma.isOn(tickets.begin(matter).id());
    }

    private static String word(ReturnChannel channel) {
        return switch (channel) {
            case PORTAL -> "portal";
            case PHONE -> "voice";
            case MAIL -> "mail";
            case TEXT -> "sms";
            case DESK -> "api";
        };
    }
}
