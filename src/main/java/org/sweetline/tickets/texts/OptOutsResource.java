package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** That a number wants no texts, as its owner told one of the team. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "texts")
public class OptOutsResource {

    private final OptOutDesk desk;
    private final Texting texting;
    private final CustomerPages customers;
    private final CurrentAccount current;

    @Inject
    OptOutsResource(OptOutDesk desk, Texting texting, CustomerPages customers, CurrentAccount current) {
        this.desk = desk;
        this.texting = texting;
        this.customers = customers;
        this.current = current;
    }

    @PUT
    @Path("customers/{number}/texting/{phone}/opt-out")
    @Requires(Permission.WRITE_CUSTOMERS)
    public TextingView stop(@PathParam("number") CustomerNumber number, @PathParam("phone") String phone)
            throws SQLException {
        desk.told(number, own(number, phone), current);
        return texting.of(number);
    }

    /** Only what one of the team wrote down; who stopped texts themselves starts them again with START. */
    @DELETE
    @Path("customers/{number}/texting/{phone}/opt-out")
    @Requires(Permission.WRITE_CUSTOMERS)
    public TextingView allow(@PathParam("number") CustomerNumber number, @PathParam("phone") String phone)
            throws SQLException {
        desk.takenBack(number, own(number, phone), current);
        return texting.of(number);
    }

    private String own(CustomerNumber number, String phone) throws SQLException {
        customers.get(number);
        return texting.numbers(number.id(), "").stream()
                .map(TextingNumber::number)
                .filter(phone::equals)
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("phone", "must be one of the customer's numbers"));
    }
}
