package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketDesk;
import org.sweetline.tickets.TicketDesk.Beginning;

/** Opens a ticket for a return that is on none, so that its letters are part of a conversation. */
@ApplicationScoped
class ReturnTickets {

    private static final String ENGLISH = "Return %s, order %s";
    private static final String KOREAN = "반품 %s · 주문 %s";

    private static final String CHOSEN = "select language from return_language where return_id = ?";

    private final TicketDesk tickets;
    private final BoughtOrders orders;
    private final CustomerDirectory customers;
    private final Statements statements;

    @Inject
    ReturnTickets(TicketDesk tickets, BoughtOrders orders, CustomerDirectory customers, Statements statements) {
        this.tickets = tickets;
        this.orders = orders;
        this.customers = customers;
        this.statements = statements;
    }

    /** @param chosen the language of whoever asks; "" for the one that was chosen before, or that the team knows */
    void open(Rma rma, ReturnChannel channel, String chosen) throws SQLException {
        String order = orders.get(rma.orderId()).number();
        String language = chosen.isEmpty() ? known(rma) : chosen;
        String subject = (language.equals("ko") ? KOREAN : ENGLISH).formatted(rma.number(), order);
        Beginning matter = new Beginning(rma.customerId().orElse(null), word(channel), subject, List.of(order));
        rma.isOn(tickets.begin(matter).id());
    }

    private String known(Rma rma) throws SQLException {
        Optional<String> before =
                statements.first(CHOSEN, row -> row.getString(1), rma.number().id());
        return before.or(() -> rma.customerId().flatMap(customers::find).map(Customer::language))
                .orElse("");
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
