package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

@ApplicationScoped
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

    private final Searches searches;
    private final CurrentAccount current;

    @Inject
    SearchResource(Searches searches, CurrentAccount current) {
        this.searches = searches;
        this.current = current;
    }

    /**
     * Words, "phrases", begin*, -without, status: from: assignee: tag: channel: order: before: after:, and of orders sku: tracking: state:
     * store: city: coupon: placed-before: placed-after:
     */
    @GET
    @Requires(Permission.SEARCH)
    public SearchView search(@BeanParam SearchRequest request) throws IOException, SQLException {
        return searches.find(request, current.signedIn());
    }
}
