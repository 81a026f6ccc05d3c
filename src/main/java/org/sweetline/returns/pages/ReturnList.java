package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.returns.Needs;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.RiskBand;
import org.sweetline.returns.pages.ReturnRowView.ReturnCustomerView;
import org.sweetline.returns.pages.ReturnSort.Place;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.Page;

/** Lists returns: one query, however many they are. */
@ApplicationScoped
public class ReturnList {

    private static final String ROWS = """
            select r.id, r.state, r.needs, o.number, c.id, c.name, r.ticket_id, r.requested_at, r.value, r.currency,
                i.quantity, i.name, i.reason, r.risk_band, r.risk_score,
                (select count(*) from return_photo p where p.return_id = r.id and p.inspection_id is null),
                r.due_at, %s
            from return_request r
            join shop_order o on o.id = r.order_id
            left join customer c on c.id = r.customer_id
            join lateral (
                select sum(requested) as quantity, (array_agg(name order by id))[1] as name,
                    (array_agg(reason order by id))[1] as reason
                from return_item where return_id = r.id) as i on true
            """;
    private static final String COUNTS =
            "select needs, count(*) from return_request where needs <> 'NOTHING' group by needs";

    private final Statements statements;

    @Inject
    ReturnList(Statements statements) {
        this.statements = statements;
    }

    /** Which returns are wanted; what is empty does not matter. */
    public record Wanted(
            Optional<ReturnState> state,
            Optional<Needs> needs,
            Optional<RiskBand> band,
            Optional<Long> customer,
            Optional<Long> order) {

        /** All of one order. */
        public static Wanted ofOrder(long order) {
            return new Wanted(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(order));
        }
    }

    private record Placed(Place place, ReturnRowView view) {}

    /** @param risk whether bands and scores are shown */
    Page<ReturnRowView> page(Wanted wanted, ReturnSort sort, Optional<String> after, int limit, boolean risk)
            throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        wanted.state().ifPresent(state -> add(conditions, values, "r.state = ?", state.name()));
        wanted.needs().ifPresent(needs -> add(conditions, values, "r.needs = ?", needs.name()));
        wanted.needs()
                .filter(needs -> needs != Needs.NOTHING)
                .ifPresent(needs -> conditions.add("r.needs <> 'NOTHING'"));
        wanted.band().ifPresent(band -> add(conditions, values, "r.risk_band = ?", band.name()));
        wanted.customer().ifPresent(whose -> add(conditions, values, "r.customer_id = living_customer(?)", whose));
        wanted.order().ifPresent(order -> add(conditions, values, "r.order_id = ?", order));
        sort.place(after).ifPresent(place -> {
            conditions.add(sort.isBehind());
            values.add(place.key());
            values.add(place.id());
        });
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        String sql = ROWS.formatted(sort.key()) + where + sort.orderBy() + " limit " + (limit + 1);
        Page<Placed> page = Page.of(
                statements.list(sql, row -> placed(row, sort, risk), values.toArray()),
                limit,
                placed -> placed.place().text());
        return new Page<>(page.items().stream().map(Placed::view).toList(), page.next());
    }

    /** The returns of one order, the newest first; no risk is told. */
    public List<ReturnRowView> ofOrder(long order) throws SQLException {
        return page(Wanted.ofOrder(order), ReturnSort.NEWEST, Optional.empty(), 200, false)
                .items();
    }

    /** How many returns wait for each of what they can wait for. */
    Map<Needs, Long> counts() throws SQLException {
        Map<Needs, Long> counts = new LinkedHashMap<>();
        statements
                .list(COUNTS, row -> Map.entry(Needs.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static void add(List<String> conditions, List<@Nullable Object> values, String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private static Placed placed(ResultSet row, ReturnSort sort, boolean risk) throws SQLException {
        long id = row.getLong(1);
        Instant requestedAt = RowTime.instant(row, 8);
        String key = switch (sort) {
            case NEWEST, AGE -> requestedAt.toString();
            case VALUE, BAND -> row.getBigDecimal(18).toPlainString();
        };
        return new Placed(new Place(key, id), view(row, id, requestedAt, risk));
    }

    private static ReturnRowView view(ResultSet row, long id, Instant requestedAt, boolean risk) throws SQLException {
        @Nullable Long customer = row.getObject(5, Long.class);
        @Nullable Long ticket = row.getObject(7, Long.class);
        return new ReturnRowView(
                ReturnNumber.text(id),
                Columns.word(row, 2),
                Columns.word(row, 3),
                row.getString(4),
                customer == null ? null : new ReturnCustomerView(CustomerNumber.text(customer), row.getString(6)),
                TicketNumber.textOrNull(ticket),
                requestedAt,
                row.getBigDecimal(9),
                row.getString(10),
                row.getInt(11),
                row.getString(12),
                row.getString(13),
                risk ? Columns.wordOrNull(row, 14) : null,
                risk ? row.getObject(15, Integer.class) : null,
                row.getInt(16),
                Columns.timeOrNull(row, 17));
    }
}
