package org.sweetline.channels.portal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.json.Json;
import org.sweetline.orders.page.NumberSpellings;
import org.sweetline.schema.Statements;

/** Finds the orders that somebody may mean. */
@ApplicationScoped
class FoundOrders {

    private static final String QUERY = """
            select id, email, shipping_address, billing_address from shop_order where searchable_number = any(?)
            order by searchable_number <> ?, placed_at desc, id desc limit 20
            """;

    private final Statements statements;

    @Inject
    FoundOrders(Statements statements) {
        this.statements = statements;
    }

    /** One that goes by the number. */
    record Meant(long id, String email, List<String> postcodes) {
        boolean isOf(OrderClaim claim) {
            return claim.isMail(email) || postcodes.stream().anyMatch(claim::isPostcode);
        }
    }

    List<Meant> by(String number) throws SQLException {
        return statements.list(
                QUERY,
                row -> new Meant(
                        row.getLong(1),
                        row.getString(2),
                        List.of(postcode(row.getString(3)), postcode(row.getString(4)))),
                NumberSpellings.of(number),
                number);
    }

    private static String postcode(String address) {
        if (address.isEmpty()) {
            return "";
        }
        JsonNode postcode = Json.read(address, JsonNode.class).path("postcode");
        return postcode.asText("");
    }
}
