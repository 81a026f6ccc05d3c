package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.people.CustomerNumber;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

@ApplicationScoped
@Path("/api/v1")
@Tag(name = "people")
public class ExportResource {

    private final PersonExport export;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    ExportResource(PersonExport export, AuditTrail audit, CurrentAccount current) {
        this.export = export;
        this.audit = audit;
        this.current = current;
    }

    /** All that is known of the person: JSON, attachments and recordings, in a zip archive. */
    @GET
    @Path("customers/{number}/export")
    @Produces("application/zip")
    @APIResponse(responseCode = "200", description = "A zip archive")
    @Requires(Permission.EXPORT_CUSTOMERS)
    public Response export(@PathParam("number") CustomerNumber number) throws SQLException {
        StreamingOutput archive = export.of(number)::writeTo;
        audit.record(current, "exported customer", number.toString(), "");
        return Response.ok(archive)
                .header("Content-Disposition", "attachment; filename=\"" + number + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
