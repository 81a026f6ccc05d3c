package org.sweetline.people.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.people.CustomerView;
import org.sweetline.people.facts.CustomerFactsDesk.Edit;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** What is known of a customer, each a sub-resource. They take If-Match and answer a conflict with the present state. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class CustomerFactsResource {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 200;
    private static final Set<String> LANGUAGES = Set.of("", "en", "ko");

    private final CustomerFactsDesk desk;
    private final CustomerPages pages;
    private final CurrentAccount current;

    @PathParam("number")
    private CustomerNumber number;

    @HeaderParam("If-Match")
    private @Nullable String ifMatch;

    @Inject
    CustomerFactsResource(CustomerFactsDesk desk, CustomerPages pages, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.current = current;
    }

    public record CustomerNameRequest(
            @Schema(required = true) @Nullable String name) {}

    public record CustomerLanguageRequest(
            @Schema(
                    required = true,
                    enumeration = {"", "en", "ko"})
            @Nullable
            String language) {}

    public record CustomerTagsRequest(
            @Schema(required = true) @Nullable List<String> tags) {}

    public record VipRequest(
            @Schema(required = true) @Nullable String reason) {}

    private interface Change {
        void make(Edit edit) throws SQLException;
    }

    @PUT
    @Path("customers/{number}/name")
    @Requires(Permission.WRITE_CUSTOMERS)
    public CustomerView rename(CustomerNameRequest request) throws SQLException {
        String name = Asked.line("name", request.name(), LONGEST_NAME);
        return edit(edit -> desk.rename(edit, name));
    }

    /** Empty when nobody knows. */
    @PUT
    @Path("customers/{number}/language")
    @Requires(Permission.WRITE_CUSTOMERS)
    public CustomerView speak(CustomerLanguageRequest request) throws SQLException {
        String language = request.language();
        if (language == null || !LANGUAGES.contains(language)) {
            throw ProblemException.invalid("language", "must be en, ko or empty");
        }
        return edit(edit -> desk.speak(edit, language));
    }

    @PUT
    @Path("customers/{number}/tags")
    @Requires(Permission.WRITE_CUSTOMERS)
    public CustomerView tag(CustomerTagsRequest request) throws SQLException {
        List<String> tags = Asked.tags(request.tags());
        return edit(edit -> desk.tag(edit, tags));
    }

    @PUT
    @Path("customers/{number}/vip")
    @Requires(Permission.WRITE_CUSTOMERS)
    public CustomerView honour(VipRequest request) throws SQLException {
        String reason = Asked.line("reason", request.reason(), LONGEST_REASON);
        return edit(edit -> desk.honour(edit, reason));
    }

    @DELETE
    @Path("customers/{number}/vip")
    @Requires(Permission.WRITE_CUSTOMERS)
    public CustomerView endHonour() throws SQLException {
        return edit(desk::endHonour);
    }

    private CustomerView edit(Change change) throws SQLException {
        try {
            change.make(new Edit(number, current, Asked.version(ifMatch)));
        } catch (ProblemException problem) {
            throw problem.type() == FactsProblem.CHANGED_MEANWHILE
                    ? problem.with("current", pages.get(number))
                    : problem;
        }
        return pages.get(number);
    }
}
