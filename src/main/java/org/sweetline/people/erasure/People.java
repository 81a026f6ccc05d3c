package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.ShopAccount;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.PeopleProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** Looks up who a person is: the customer that stands and all that were merged into it. */
@ApplicationScoped
class People {

    private static final String STANDS =
            "select coalesce(merged_into, 0) from customer where id = ? and erased_at is null";
    private static final String CUSTOMERS = """
            with recursive merged (id, step) as (
                select cast(? as bigint), 0
                union all
                select c.id, merged.step + 1 from merged join customer c on c.merged_into = merged.id)
            select id::text from merged order by step, id
            """;
    private static final String POINTS =
            "select kind, value from contact_point where customer_id = any(cast(? as bigint[])) order by id";

    private final Statements statements;

    @Inject
    People(Statements statements) {
        this.statements = statements;
    }

    /** Only by the number of the one that stands: whoever names another one may not know whom else it concerns. */
    Person get(CustomerNumber number) throws SQLException {
        long mergedInto = statements
                .first(STANDS, row -> row.getLong(1), number.id())
                .orElseThrow(() -> PeopleProblem.noSuch(number));
        if (mergedInto != 0) {
            throw new ProblemException(
                    PeopleProblem.ALREADY_MERGED,
                    "%s is merged into C-%d; name that one, or undo the merge first.".formatted(number, mergedInto));
        }
        List<String> customers = statements.list(CUSTOMERS, row -> row.getString(1), number.id());
        return Person.of(customers, points(customers));
    }

    List<ContactPoint> points(List<String> customers) throws SQLException {
        return statements.list(POINTS, People::point, customers);
    }

    private static ContactPoint point(ResultSet row) throws SQLException {
        String value = row.getString(2);
        return switch (row.getString(1)) {
            case "email" -> new EmailAddress(value);
            case "phone" -> new PhoneNumber(value);
            default -> new ShopAccount(value);
        };
    }
}
