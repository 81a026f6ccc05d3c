package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** Orders pushed by the shop or by a program: one a line, as many lines as there are. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class OrdersImportResource {
    private final OrdersImport orders;

    @Inject
    OrdersImportResource(OrdersImport orders) {
        this.orders = orders;
    }

    @POST
    @Path("orders/import")
    @Consumes({"application/x-ndjson", "application/ndjson", "application/jsonl"})
    @Requires(Permission.IMPORT_ORDERS)
    @Operation(summary = "Take orders in, one JSON object a line; sending the same lines again changes nothing")
    public OrdersImportView read(InputStream lines) throws SQLException {
        return orders.read(lines);
    }
}
