package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.orders.OrderPages.PlacedOrder;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class OrdersResource {

    private static final int MOST_OF_CUSTOMER = 50;

    private final OrderPages pages;

    @Inject
    OrdersResource(OrderPages pages) {
        this.pages = pages;
    }

    /** Newest first. */
    @GET
    @Path("orders")
    @Requires(Permission.READ_ORDERS)
    public Page<OrderView> list(@BeanParam PageRequest page) throws SQLException {
        List<PlacedOrder> found = pages.list(page.after(), page.limit() + 1);
        Page<PlacedOrder> cut =
                Page.of(found, page.limit(), order -> order.place().text());
        return new Page<>(cut.items().stream().map(PlacedOrder::view).toList(), cut.next());
    }

    @GET
    @Path("orders/{number}")
    @Requires(Permission.READ_ORDERS)
    public OrderView show(@PathParam("number") String number) throws SQLException {
        return pages.byNumber(number)
                .orElseThrow(() -> new ProblemException(
                        OrderProblem.NO_SUCH_ORDER, "Our copy has no order with the number " + number + "."));
    }

    /** The newest fifty. */
    @GET
    @Path("customers/{number}/orders")
    @Requires(Permission.READ_ORDERS)
    public Page<OrderView> ofCustomer(@PathParam("number") CustomerNumber number) throws SQLException {
        return Page.whole(pages.ofCustomer(number.id(), MOST_OF_CUSTOMER).stream()
                .map(PlacedOrder::view)
                .toList());
    }
}
