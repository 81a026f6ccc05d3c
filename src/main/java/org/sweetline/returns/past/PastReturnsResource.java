package org.sweetline.returns.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.JsonLines;
import org.sweetline.web.JsonLines.LinesTakenView;

/** Brings the returns of another system that are over, one JSON object a line, after the shop's orders. */
@ApplicationScoped
@Path("/api/v1/returns/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class PastReturnsResource {

    private final PastReturnStep returns;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    PastReturnsResource(PastReturnStep returns, AuditTrail audit, CurrentAccount current) {
        this.returns = returns;
        this.audit = audit;
        this.current = current;
    }

    /**
     * Known ones are left alone, so the same file can be sent again; a bad line stops nothing. What belongs to no order or line
     * that is known here is left out, and the answer says which.
     */
    @POST
    @Consumes("application/x-ndjson")
    @Requires(Permission.IMPORT_TICKETS)
    public LinesTakenView take(InputStream body) throws IOException, SQLException {
        PastReturnCheck check = new PastReturnCheck(returns.words());
        long account = current.id();
        String name = current.name();
        LinesTakenView taken = JsonLines.sifting(
                        PastReturn.class, check::check, batch -> returns.take(batch, account, name))
                .read(body);
        audit.record(
                current,
                "imported returns",
                "returns",
                "%d of %d, %d left out".formatted(taken.created(), taken.received(), taken.leftOut()));
        return taken;
    }
}
