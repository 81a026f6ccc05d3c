package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** What nights found about the rules in force, and told those who manage returns. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class RuleFindingsResource {

    private final FindingBook findings;

    @Inject
    RuleFindingsResource(FindingBook findings) {
        this.findings = findings;
    }

    /** Those that last, then those that are over, the newest first. */
    @GET
    @Path("risk-rules/findings")
    @Requires(Permission.MANAGE_RETURNS)
    public Page<RuleFindingView> list() throws SQLException {
        return Page.whole(findings.list());
    }
}
