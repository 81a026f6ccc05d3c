package org.sweetline.tickets.remembered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.Words;

/** What the customer's own words suggest to remember, and the words that ask for care. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class SuggestionsResource {

    private final Suggestions suggestions;
    private final RememberedDesk desk;
    private final CustomerPages customers;
    private final CurrentAccount current;

    @Inject
    SuggestionsResource(Suggestions suggestions, RememberedDesk desk, CustomerPages customers, CurrentAccount current) {
        this.suggestions = suggestions;
        this.desk = desk;
        this.customers = customers;
        this.current = current;
    }

    /** Words that point to what is nobody's to remember: beginnings of English words, parts of Korean ones. */
    public record MatterView(@OneOf(Matter.class) String matter, List<String> words) {}

    /** Of the latest tickets, or of one. */
    @GET
    @Path("customers/{number}/remembered/suggestions")
    @Requires(Permission.READ_CUSTOMERS)
    public Page<SuggestionView> list(
            @PathParam("number") CustomerNumber number, @QueryParam("ticket") @Nullable String ticket)
            throws SQLException {
        customers.get(number);
        @Nullable
        Long only = ticket == null || ticket.isEmpty()
                ? null
                : TicketNumber.fromString(ticket).id();
        return Page.whole(List.copyOf(suggestions.of(number.id(), only)));
    }

    /** It does not come back. */
    @PUT
    @Path("customers/{number}/remembered/suggestions/{key}/dismissal")
    @Requires(Permission.WRITE_CUSTOMERS)
    public void dismiss(@PathParam("number") CustomerNumber number, @PathParam("key") String key) throws SQLException {
        desk.dismiss(number, SuggestionKey.checked(key), current);
    }

    /** For a gentle warning while somebody types; a person decides. */
    @GET
    @Path("remembered/matters")
    @Requires(Permission.READ_CUSTOMERS)
    public Page<MatterView> matters() {
        return Page.whole(Arrays.stream(Matter.values())
                .map(matter -> new MatterView(Words.of(matter), matter.words()))
                .toList());
    }
}
