package org.sweetline.abuse.links;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/** Looks up what some customers can be known again by, and ties them to who has the same. Twice changes nothing. */
@ApplicationScoped
public class LinkStep {

    private static final String CONTACTS = """
            select customer_id, kind, value from contact_point
            where customer_id = any(cast(? as bigint[])) and kind <> 'shop'
            union
            select customer_id, kind, value from shared_contact where customer_id = any(cast(? as bigint[]))
            """;
    private static final String ORDERS = """
            select k.id, o.email, o.shipping_address
            from unnest(cast(? as bigint[])) as k(id) cross join lateral (
                select email, shipping_address from shop_order
                where customer_id = k.id order by placed_at desc limit 20) o
            """;
    private static final String FORGET =
            "delete from risk_identifier where customer_id = any(cast(? as bigint[])) and hash <> all (?)";
    private static final String KEEP = """
            insert into risk_identifier (customer_id, kind, hash, weight)
            select * from unnest(cast(? as bigint[]), ?, ?, cast(? as float8[])) on conflict do nothing
            """;
    /** What more than five have is an office, a dormitory, a forwarder: it says nothing of any of them. */
    private static final String TIE = """
            insert into risk_link (one_id, other_id, kind, weight, found_at)
            select least(m.customer_id, o.customer_id), greatest(m.customer_id, o.customer_id), m.kind,
                max(case when o.users <= 5 then m.weight else 0 end), ?
            from risk_identifier m cross join lateral (
                select customer_id, count(*) over () as users from (
                    select customer_id from risk_identifier i where i.hash = m.hash limit 7) i) o
            where m.customer_id = any(cast(? as bigint[])) and o.customer_id <> m.customer_id
            group by 1, 2, 3
            order by 1, 2, 3
            on conflict (one_id, other_id, kind) do update set weight = excluded.weight
                where risk_link.weight <> excluded.weight
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    LinkStep(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    private record Owned(long customer, Identifier identifier) {}

    @Transactional(rollbackOn = Throwable.class)
    public void refresh(List<Long> customers) throws SQLException {
        List<String> ids = customers.stream().sorted().map(String::valueOf).toList();
        List<Owned> found = found(ids);
        Function<Function<Owned, Object>, List<String>> column =
                part -> found.stream().map(part).map(String::valueOf).toList();
        statements.change(FORGET, ids, column.apply(each -> each.identifier().hash()));
        statements.change(
                KEEP,
                column.apply(Owned::customer),
                column.apply(each -> each.identifier().kind()),
                column.apply(each -> each.identifier().hash()),
                column.apply(each -> each.identifier().weight()));
        statements.change(TIE, clock.instant(), ids);
    }

    private List<Owned> found(List<String> ids) throws SQLException {
        Map<String, Owned> found = new LinkedHashMap<>();
        statements
                .list(CONTACTS, row -> owned(row.getLong(1), contact(row.getString(2), row.getString(3))), ids, ids)
                .forEach(each -> each.ifPresent(owned -> found.put(key(owned), owned)));
        for (List<Optional<Owned>> order : statements.list(
                ORDERS,
                row -> List.of(
                        owned(row.getLong(1), Identifier.ofMail(row.getString(2))),
                        owned(row.getLong(1), address(row.getString(3)))),
                ids)) {
            order.forEach(each -> each.ifPresent(owned -> found.put(key(owned), owned)));
        }
        return new ArrayList<>(found.values());
    }

    private static Optional<Owned> owned(long customer, Optional<Identifier> identifier) {
        return identifier.map(each -> new Owned(customer, each));
    }

    private static String key(Owned owned) {
        return owned.customer() + " " + owned.identifier().hash();
    }

    private static Optional<Identifier> contact(String kind, String value) {
        return kind.equals("email") ? Identifier.ofMail(value) : Identifier.ofPhone(value);
    }

    private static Optional<Identifier> address(String kept) throws SQLException {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode address = Json.mapper().readTree(kept);
            List<String> street = new ArrayList<>();
            address.path("street").forEach(line -> street.add(line.asText()));
            return Identifier.ofAddress(street, address.path("postcode").asText(""));
        } catch (IOException e) {
            throw new SQLException("an address of the copy can't be read", e);
        }
    }
}
