package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Holding.Fate;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;

/** Orders of a person: what the books need stays, and everything else of them goes, whatever columns there will be. */
@ApplicationScoped
class OrderRecords implements PersonalRecords {

    /** Texts that tell what was sold and paid, not by whom. Numbers and times stay too. */
    private static final Set<String> FOR_THE_BOOKS = Set.of(
            "shop",
            "external_id",
            "number",
            "searchable_number",
            "store",
            "store_id",
            "state",
            "status",
            "currency",
            "base_currency",
            "country",
            "payment_method",
            "shipping_method",
            "edited_from",
            "edited_to");

    private static final String COLUMNS = """
            select column_name, coalesce(column_default, '''''') from information_schema.columns
            where table_schema = current_schema() and table_name = 'shop_order' and data_type in ('text', 'jsonb')
            order by ordinal_position
            """;
    private static final String OURS = """
            select id from shop_order o where o.customer_id = any(cast(? as bigint[])) or lower(o.email) = any(?)
            order by id limit 200
            """;
    private static final String TRACKS = """
            delete from shop_shipment_track t using shop_shipment s, shop_order o
            where s.id = t.shipment_id and s.shop = o.shop and s.order_key = o.external_id
                and o.id = any(cast(? as bigint[]))
            """;

    /** As if it were from the end of time: what the shop still tells of it is older, and brings no parcel back. */
    private static final String SHIPMENTS = """
            update shop_shipment s set updated_at = timestamptz '9999-01-01 00:00:00Z' from shop_order o
            where s.shop = o.shop and s.order_key = o.external_id and o.id = any(cast(? as bigint[]))
            """;

    private static final String WRITES = """
            update shop_write set text = '', last_words = '', state = case state when 'WAITING' then 'WITHDRAWN' else state end
            where order_id = any(cast(? as bigint[]))
            """;
    private static final String REFUNDS =
            "update shop_refund set reason = '', last_words = '' where order_id = any(cast(? as bigint[]))";
    private static final String COUNT = "select count(*) from shop_order where customer_id = any(cast(? as bigint[]))";
    private static final String EXPORT = """
            select o.id, (to_jsonb(o) - '{content_hash,searchable_number,customer_id}'::text[] || jsonb_build_object('lines', (
                select coalesce(jsonb_agg(to_jsonb(l) - 'order_id' order by l.position), '[]')
                from shop_order_line l where l.order_id = o.id), 'parcels', (
                select coalesce(jsonb_agg(to_jsonb(t) - '{shipment_id,position}'::text[] order by t.shipment_id, t.position), '[]')
                from shop_shipment s join shop_shipment_track t on t.shipment_id = s.id
                where s.shop = o.shop and s.order_key = o.external_id), 'written', (
                select coalesce(jsonb_agg(w.text order by w.id), '[]') from shop_write w where w.order_id = o.id)))::text
            from shop_order o where o.customer_id = any(cast(? as bigint[])) and o.id > ? order by o.id
            """;

    private final Statements statements;
    private final DomainEvents events;

    @Inject
    OrderRecords(Statements statements, DomainEvents events) {
        this.statements = statements;
        this.events = events;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<String> tables() {
        return List.of("shop_order");
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        long orders = statements.count(COUNT, person.customers());
        return List.of(new Holding("orders", orders, Fate.KEPT_FOR_THE_BOOKS));
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("orders.json", EXPORT, person.customers());
    }

    @Override
    public long erase(Person person) throws SQLException {
        List<String> orders = statements.list(OURS, row -> row.getString(1), person.customers(), person.addresses());
        if (!orders.isEmpty()) {
            statements.change(
                    "update shop_order set customer_id = null" + blanks() + " where id = any(cast(? as bigint[]))",
                    orders);
            statements.change(TRACKS, orders);
            statements.change(SHIPMENTS, orders);
            statements.change(WRITES, orders);
            statements.change(REFUNDS, orders);
            orders.forEach(order -> events.publish(new OrderSynced(Long.parseLong(order))));
        }
        return orders.size();
    }

    private String blanks() throws SQLException {
        StringBuilder blanks = new StringBuilder();
        statements.list(COLUMNS, row -> new String[] {row.getString(1), row.getString(2)}).stream()
                .filter(column -> !FOR_THE_BOOKS.contains(column[0]))
                .forEach(column ->
                        blanks.append(", ").append(column[0]).append(" = ").append(column[1]));
        return blanks.toString();
    }
}
