package org.sweetline.abuse.links;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sweetline.abuse.history.CustomerKeys;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/** Looks up what some customers can be known again by, and ties them to who has the same. Twice changes nothing. */
@ApplicationScoped
public class LinkStep {

    /** As it is written, and the hashes that are held already. The same address stands on each order of a customer. */
    private static final String WRITTEN = """
            with placed as (
                select k.id, o.email, o.shipping_address
                from unnest(cast(? as bigint[])) as k(id) cross join lateral (
                    select email, shipping_address from shop_order
                    where customer_id = k.id order by placed_at desc limit 20) o)
            select customer_id, kind, value from contact_point
            where customer_id = any(cast(? as bigint[])) and kind <> 'shop'
            union select customer_id, kind, value from shared_contact where customer_id = any(cast(? as bigint[]))
            union select id, 'email', email from placed
            union select id, 'address', shipping_address from placed
            union all select customer_id, 'held', hash from risk_identifier where customer_id = any(cast(? as bigint[]))
            """;

    private static final String KEEP = """
            with told as (
                    select * from unnest(cast(? as bigint[]), ?, ?, cast(? as float8[])) t (customer_id, kind, hash, weight)),
                forgotten as (
                    delete from risk_identifier i where i.customer_id = any(cast(? as bigint[])) and not exists (
                        select from told t where t.customer_id = i.customer_id and t.hash = i.hash))
            insert into risk_identifier (customer_id, kind, hash, weight)
            select * from told t where not exists (
                select from risk_identifier i where i.customer_id = t.customer_id and i.hash = t.hash)
            on conflict do nothing
            """;
    /**
     * What more than five have is an office, a dormitory, a forwarder: it says nothing of any of them. A tie of which nothing
     * is left, such as after a merge was undone, goes; what a person said stays.
     */
    private static final String TIE = """
            with gone as (
                delete from risk_link l
                where (l.one_id = any(cast(? as bigint[])) or l.other_id = any(cast(? as bigint[])))
                    and l.kind <> 'PERSON' and l.cut_at is null and not exists (
                        select from risk_identifier a join risk_identifier b on b.hash = a.hash
                        where a.customer_id = l.one_id and a.kind = l.kind and b.customer_id = l.other_id))
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

    private static final String MAIL = "email";
    private static final String ADDRESS = "address";
    private static final String HELD = "held";

    private final Statements statements;
    private final Clock clock;

    @Inject
    LinkStep(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    private record Owned(long customer, Identifier identifier) {
        Hashed hashed() {
            return new Hashed(customer, identifier.hash());
        }
    }

    private record Hashed(long customer, String hash) {}

    private record Written(long customer, String kind, String value) {}

    @Transactional(rollbackOn = Throwable.class)
    public void refresh(List<Long> customers) throws SQLException {
        CustomerKeys keys = new CustomerKeys(customers.stream().sorted().toList());
        Object ids = keys.value();
        Set<Hashed> held = new HashSet<>();
        Set<Owned> found = new LinkedHashSet<>();
        for (Written each : statements.list(keys.in(WRITTEN), LinkStep::written, ids, ids, ids, ids)) {
            if (each.kind().equals(HELD)) {
                held.add(new Hashed(each.customer(), each.value()));
            } else {
                identifier(each).ifPresent(identifier -> found.add(new Owned(each.customer(), identifier)));
            }
        }
        if (!held.equals(found.stream().map(Owned::hashed).collect(Collectors.toSet()))) {
            keep(found, keys);
        }
        statements.change(keys.in(TIE), ids, ids, clock.instant(), ids);
    }

    private void keep(Set<Owned> found, CustomerKeys keys) throws SQLException {
        Function<Function<Owned, Object>, List<String>> column =
                part -> found.stream().map(part).map(String::valueOf).toList();
        statements.change(
                keys.in(KEEP),
                column.apply(Owned::customer),
                column.apply(each -> each.identifier().kind()),
                column.apply(each -> each.identifier().hash()),
                column.apply(each -> each.identifier().weight()),
                keys.value());
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(row.getLong(1), row.getString(2), row.getString(3));
    }

    private static Optional<Identifier> identifier(Written written) throws SQLException {
        return switch (written.kind()) {
            case MAIL -> Identifier.ofMail(written.value());
            case ADDRESS -> address(written.value());
            default -> Identifier.ofPhone(written.value());
        };
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
