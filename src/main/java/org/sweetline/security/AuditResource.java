package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;

@ApplicationScoped
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "security")
public class AuditResource {

    private final AuditTrail trail;

    @Inject
    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    /** Newest first. */
    @GET
    @Requires(Permission.READ_AUDIT)
    public Page<AuditRowView> list(@BeanParam PageRequest page) {
        List<AuditRowView> rows = trail.list(page.afterText().map(AuditResource::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Long.toString(row.id()));
    }

    private static Long parse(String cursor) {
        try {
            return Long.valueOf(cursor);
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("after", "is not a place in this list");
        }
    }
}
