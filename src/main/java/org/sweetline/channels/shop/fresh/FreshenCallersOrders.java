package org.sweetline.channels.shop.fresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.people.CustomerNumber;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.CallReceived;

/** While the phone rings the shop is asked, so that whoever answers sees what the caller ordered a minute ago. */
@ApplicationScoped
class FreshenCallersOrders implements Reaction<CallReceived> {
    /** Shops know people by their mail address: of most who are new there is nothing to ask. */
    private static final String WHOSE_ORDERS_CAN_BE_ASKED_FOR = """
            select c.customer_id from ticket t join contact_point c on c.customer_id = living_customer(t.customer_id)
            where t.id = ? and c.kind = 'email' limit 1
            """;

    private final Statements statements;
    private final CustomersOrders orders;

    @Inject
    FreshenCallersOrders(Statements statements, CustomersOrders orders) {
        this.statements = statements;
        this.orders = orders;
    }

    @Override
    public String name() {
        return "freshen the caller's orders";
    }

    @Override
    public Class<CallReceived> event() {
        return CallReceived.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    /** Nothing waits for it: a caller whose orders came too late for their call needs them no more. */
    @Override
    public void react(CallReceived call) throws SQLException {
        statements
                .first(WHOSE_ORDERS_CAN_BE_ASKED_FOR, row -> new CustomerNumber(row.getLong(1)), call.ticket())
                .ifPresent(orders::ask);
    }
}
