package org.sweetline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class CustomersResource {

    private final CustomerPages pages;

    @Inject
    CustomersResource(CustomerPages pages) {
        this.pages = pages;
    }

    /** Newest first. */
    @GET
    @Path("customers")
    @Requires(Permission.READ_CUSTOMERS)
    public Page<CustomerView> list(@BeanParam PageRequest page) throws SQLException {
        Optional<Long> before = page.afterText().map(CustomerNumber::fromString).map(CustomerNumber::id);
        return Page.of(pages.list(before, page.limit() + 1), page.limit(), CustomerView::number);
    }

    @GET
    @Path("customers/{number}")
    @Requires(Permission.READ_CUSTOMERS)
    public CustomerView show(@PathParam("number") CustomerNumber number) throws SQLException {
        return pages.get(number);
    }
}
