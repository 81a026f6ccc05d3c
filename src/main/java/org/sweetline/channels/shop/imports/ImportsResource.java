package org.sweetline.channels.shop.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.channels.shop.imports.ImportLedger.Placed;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;

/** What became of imports, also while they run. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class ImportsResource {
    private final ImportLedger ledger;
    private final Clock clock;

    @Inject
    ImportsResource(ImportLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Newest first. */
    @GET
    @Path("orders/imports")
    @Requires(Permission.IMPORT_ORDERS)
    public Page<ImportView> list(@BeanParam PageRequest page) throws SQLException {
        List<Placed> found = ledger.list(page.after(), page.limit() + 1, clock.instant());
        Page<Placed> cut = Page.of(found, page.limit(), placed -> placed.place().text());
        return new Page<>(
                cut.items().stream()
                        .map(placed -> ImportView.of(placed.entry()))
                        .toList(),
                cut.next());
    }

    @GET
    @Path("orders/imports/{id}")
    @Requires(Permission.IMPORT_ORDERS)
    public ImportView show(@PathParam("id") String id) throws SQLException {
        return ImportView.of(ledger.find(id, clock.instant()));
    }

    /** The first thousand, by their line. */
    @GET
    @Path("orders/imports/{id}/errors")
    @Requires(Permission.IMPORT_ORDERS)
    public Page<ImportErrorView> errors(@PathParam("id") String id) throws SQLException {
        ledger.find(id, clock.instant());
        return Page.whole(ledger.errors(id));
    }
}
