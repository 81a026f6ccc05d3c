package org.sweetline.orders.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.page.OrderPages.PlacedOrder;
import org.sweetline.orders.page.OrderPages.Wanted;
import org.sweetline.people.CustomerNumber;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class OrdersResource {

    private static final int MOST_OF_CUSTOMER = 50;

    private final OrderPages pages;
    private final OrderFinder finder;
    private final Paperwork paperwork;

    @Inject
    OrdersResource(OrderPages pages, OrderFinder finder, Paperwork paperwork) {
        this.pages = pages;
        this.finder = finder;
        this.paperwork = paperwork;
    }

    /**
     * Newest first.
     *
     * @param state the shop's word, such as {@code processing}
     * @param number all orders that may be meant with it, on one page
     */
    @GET
    @Path("orders")
    @Requires(Permission.READ_ORDERS)
    public Page<OrderView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("customer") @Nullable CustomerNumber customer,
            @QueryParam("number") @Nullable String number,
            @BeanParam PageRequest page)
            throws SQLException {
        if (number != null) {
            return Page.whole(views(pages.byNumber(number)));
        }
        Wanted wanted = new Wanted(
                Optional.ofNullable(state), Optional.ofNullable(customer).map(CustomerNumber::id));
        List<PlacedOrder> found = pages.list(wanted, page.after(), page.limit() + 1);
        Page<PlacedOrder> cut =
                Page.of(found, page.limit(), order -> order.place().text());
        return new Page<>(views(cut.items()), cut.next());
    }

    /** All that our copy knows of it; a number that several orders bear is answered 409. */
    @GET
    @Path("orders/{number}")
    @Requires(Permission.READ_ORDERS)
    public OrderView show(@PathParam("number") String number, @BeanParam WhichOrderRequest which) throws SQLException {
        PlacedOrder order = finder.find(number, which);
        return order.view().with(paperwork.of(order.id()));
    }

    /** What has become of it, told to its customer. */
    @GET
    @Path("orders/{number}/words")
    @Requires(Permission.READ_ORDERS)
    public OrderWordsView words(
            @PathParam("number") String number,
            @BeanParam WhichOrderRequest which,
            @QueryParam("language") @Nullable @OneOf(OrderSentences.Language.class) String language)
            throws SQLException {
        String wanted = language == null ? "en" : language;
        OrderSentences sentences = OrderSentences.in(Words.parse(OrderSentences.Language.class, "language", wanted));
        OrderView order = finder.find(number, which).view();
        return new OrderWordsView(order.number(), wanted, new OrderWords(order, sentences).text());
    }

    /** The newest fifty. */
    @GET
    @Path("customers/{number}/orders")
    @Requires(Permission.READ_ORDERS)
    public Page<OrderView> ofCustomer(@PathParam("number") CustomerNumber number) throws SQLException {
        return Page.whole(views(pages.ofCustomer(number.id(), MOST_OF_CUSTOMER)));
    }

    private static List<OrderView> views(List<PlacedOrder> orders) {
        return orders.stream().map(PlacedOrder::view).toList();
    }
}
