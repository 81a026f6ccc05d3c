package org.sweetline.channels.shop.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.channels.shop.OrderReader;
import org.sweetline.channels.shop.imports.OrdersImport.Shape;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** Orders pushed by the shop or by a program, as many as there are. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class OrdersImportResource {
    private final OrdersImport orders;
    private final OrderReader reader;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    OrdersImportResource(OrdersImport orders, OrderReader reader, AuditTrail audit, CurrentAccount current) {
        this.orders = orders;
        this.reader = reader;
        this.audit = audit;
        this.current = current;
    }

    @POST
    @Path("orders/import")
    @Consumes({"application/x-ndjson", "application/ndjson", "application/jsonl"})
    @Requires(Permission.IMPORT_ORDERS)
    @Operation(summary = "Take orders in, one JSON object a line; sending the same lines again changes nothing")
    public OrdersImportView readLines(@BeanParam ImportRequest request, InputStream lines) throws SQLException {
        return read(
                request.read(ImportAsk.JSON),
                lines,
                (body, entry) -> new JsonLines(reader, body, entry.count().reached()));
    }

    @POST
    @Path("orders/import")
    @Consumes({"text/csv", "text/tab-separated-values"})
    @Requires(Permission.IMPORT_ORDERS)
    @Operation(summary = "Take orders in from a table of their lines; sending the same table again changes nothing")
    public OrdersImportView readTable(@BeanParam ImportRequest request, @BeanParam CsvRequest table, InputStream rows)
            throws SQLException {
        CsvAsk ask = table.read(request.charset());
        return read(
                request.read(ImportAsk.CSV),
                rows,
                (body, entry) -> new CsvOrders(reader, CsvTable.of(body, ask, entry), ask::blank));
    }

    private OrdersImportView read(ImportAsk ask, InputStream body, Shape shape) throws SQLException {
        OrdersImportView view = orders.read(ask, body, current.name(), shape);
        if (view.id() != null) {
            audit.record(
                    current,
                    "imported orders",
                    view.id(),
                    "%d new, %d changed of %d".formatted(view.created(), view.updated(), view.received()));
        }
        return view;
    }
}
