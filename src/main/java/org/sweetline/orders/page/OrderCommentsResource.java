package org.sweetline.orders.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.page.OrderPages.PlacedOrder;
import org.sweetline.orders.writing.ShopWriteDesk;
import org.sweetline.orders.writing.ShopWriteKind;
import org.sweetline.orders.writing.ShopWriteView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Created;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What the desk writes to an order in the shop; while the shop is away it waits. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class OrderCommentsResource {

    private static final int LONGEST_TEXT = 2_000;

    private final OrderFinder finder;
    private final ShopWriteDesk desk;
    private final Paperwork paperwork;
    private final CurrentAccount current;

    @Inject
    OrderCommentsResource(OrderFinder finder, ShopWriteDesk desk, Paperwork paperwork, CurrentAccount current) {
        this.finder = finder;
        this.desk = desk;
        this.paperwork = paperwork;
        this.current = current;
    }

    /** @param visible whether the customer sees it in their account; an address note never is */
    public record WriteOrderCommentRequest(
            @Schema(required = true) @Nullable String text,
            @Nullable Boolean visible,
            @Nullable @OneOf(ShopWriteKind.class) String kind) {}

    /** A repeated Idempotency-Key gives the first one. */
    @POST
    @APIResponseSchema(value = ShopWriteView.class, responseCode = "201")
    @Path("orders/{number}/comments")
    @Requires(Permission.WRITE_ORDERS)
    public Response write(
            @PathParam("number") String number,
            @BeanParam WhichOrderRequest which,
            WriteOrderCommentRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        PlacedOrder order = finder.find(number, which);
        long write = desk.write(order.id(), order.view().number(), words(request, requestKey), current);
        return Created.with(paperwork.write(order.id(), write));
    }

    /** What the shop refused is sent once more; doing so twice changes nothing. */
    @PUT
    @Path("orders/{number}/comments/{comment}/delivery")
    @Requires(Permission.WRITE_ORDERS)
    public ShopWriteView sendAgain(
            @PathParam("number") String number, @BeanParam WhichOrderRequest which, @PathParam("comment") long comment)
            throws SQLException {
        PlacedOrder order = finder.find(number, which);
        desk.again(order.id(), order.view().number(), comment, current);
        return paperwork.write(order.id(), comment);
    }

    /** What is still waiting, or what the shop refused, is taken back. */
    @DELETE
    @Path("orders/{number}/comments/{comment}/delivery")
    @Requires(Permission.WRITE_ORDERS)
    public void withdraw(
            @PathParam("number") String number, @BeanParam WhichOrderRequest which, @PathParam("comment") long comment)
            throws SQLException {
        PlacedOrder order = finder.find(number, which);
        desk.withdraw(order.id(), order.view().number(), comment, current);
    }

    private static ShopWriteDesk.Words words(WriteOrderCommentRequest request, @Nullable String requestKey) {
        String text = Asked.text("text", request.text(), LONGEST_TEXT);
        @Nullable String key = Asked.requestKey(requestKey);
        ShopWriteKind kind = request.kind() == null
                ? ShopWriteKind.COMMENT
                : Words.parse(ShopWriteKind.class, "kind", request.kind());
        boolean visible = kind == ShopWriteKind.COMMENT && Boolean.TRUE.equals(request.visible());
        return new ShopWriteDesk.Words(kind, text, visible, key);
    }
}
