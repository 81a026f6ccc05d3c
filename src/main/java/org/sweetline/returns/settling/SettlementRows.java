package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.refunding.RefundOutcome;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.Rma;
import org.sweetline.schema.Statements;

/** Writes settlements and reads them for whoever changes them. */
@ApplicationScoped
class SettlementRows {

    private static final String INSERT = """
            insert into return_settlement (return_id, order_id, method, state, currency, total, shipping, clawed_back,
                label_fee, note, account_id, author, created_at, request_key, wished_shipping, adjustment)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String ITEM =
            "insert into return_settlement_item (settlement_id, line_id, quantity, instead) values (?, ?, ?, ?)";
    private static final String REPEATED = "select id from return_settlement where account_id = ? and request_key = ?";
    private static final String LIVE =
            "select 1 from return_settlement where return_id = ? and state in ('SECOND', 'WAITING')";
    private static final String GIVEN_SINCE = """
            select 1 from return_settlement f join return_settlement s on s.order_id = f.order_id and s.id <> f.id
            where f.id = ? and (s.state = 'WAITING' or s.state = 'DONE' and s.ended_at > f.ended_at) limit 1
            """;
    private static final String REFUSED =
            "update return_settlement set state = 'REFUSED', ended_at = ? where return_id = ? and state = 'SECOND'";
    private static final String QUERY = """
            select id, return_id, order_id, method, state, currency, total, shipping, refund_id,
                wished_shipping, adjustment from return_settlement
            """;
    private static final String ITEMS =
            "select line_id, quantity, instead from return_settlement_item where settlement_id = ? order by line_id";
    private static final String KEEP =
            "update return_settlement set refund_id = ?, total = ?, shipping = ? where id = ?";
    private static final String NO_ITEMS = "delete from return_settlement_item where settlement_id = ?";
    private static final String REFUSED_PART = """
            insert into return_settlement (return_id, order_id, method, state, currency, total, shipping, wished_shipping, note,
                refund_id, account_id, author, created_at, trouble, ended_at)
            select return_id, order_id, method, 'FAILED', currency, ?, ?, ?, note, ?, account_id, author, created_at, ?, ?
            from return_settlement where id = ? returning id
            """;
    private static final String AT_THE_SHOP =
            "update return_settlement set state = 'WAITING', refund_id = ?, trouble = '', ended_at = null where id = ?";
    private static final String ENDED =
            "update return_settlement set state = ?, code = ?, trouble = ?, ended_at = ? where id = ?";

    private final Statements statements;
    private final Clock clock;

    @Inject
    SettlementRows(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    Optional<Long> repeated(Actor by) throws SQLException {
        return by.requestKey() == null
                ? Optional.empty()
                : statements.first(REPEATED, row -> row.getLong(1), by.account(), by.requestKey());
    }

    boolean isLive(ReturnNumber number) throws SQLException {
        return statements.first(LIVE, row -> true, number.id()).isPresent();
    }

    /** Whether something was given for the order after this had failed, or is about to be. */
    boolean isGivenSince(long failed) throws SQLException {
        return statements.first(GIVEN_SINCE, row -> true, failed).isPresent();
    }

    /** What waited for a second person and does not any more was refused. */
    void refuseWhatWaited(ReturnNumber number) throws SQLException {
        statements.change(REFUSED, clock.instant(), number.id());
    }

    long add(Rma rma, Offer offer, SettlementState state, Actor by) throws SQLException {
        long id = statements.number(
                INSERT,
                rma.number().id(),
                rma.orderId(),
                offer.wish().method().name(),
                state.name(),
                offer.quote().currency(),
                offer.total(),
                offer.shipping(),
                offer.clawedBack(),
                offer.labelFee(),
                offer.wish().note(),
                by.account(),
                by.name(),
                clock.instant(),
                by.requestKey(),
                offer.wish().shipping(),
                offer.wish().adjustment());
        for (SettledItem item : offer.wish().items()) {
            statements.change(ITEM, id, item.line(), item.quantity(), item.instead());
        }
        return id;
    }

    Optional<SettlementRow> find(long id) throws SQLException {
        return one(" where id = ?", id);
    }

    Optional<SettlementRow> ofRefund(long refund) throws SQLException {
        return one(" where refund_id = (select coalesce(part_of, id) from shop_refund where id = ?)", refund);
    }

    /** The settlement is about this only: the rest of it is one of its own. */
    void isOnly(long id, RefundOutcome done) throws SQLException {
        statements.change(KEEP, done.refund(), done.total(), done.shipping(), id);
        statements.change(NO_ITEMS, id);
        addItems(id, done.quantities());
    }

    /** What the shop refused of a settlement, so that it can be tried again by itself. */
    void addRefused(long of, RefundOutcome refused) throws SQLException {
        long id = statements.number(
                REFUSED_PART,
                refused.total(),
                refused.shipping(),
                refused.shipping(),
                refused.refund(),
                refused.words(),
                clock.instant(),
                of);
        addItems(id, refused.quantities());
    }

    void isAtTheShop(long id, long refund) throws SQLException {
        statements.change(AT_THE_SHOP, refund, id);
    }

    void ended(long id, SettlementState state, @Nullable String code, String trouble) throws SQLException {
        statements.change(ENDED, state.name(), code, trouble, clock.instant(), id);
    }

    private void addItems(long id, Map<String, Integer> quantities) throws SQLException {
        for (Map.Entry<String, Integer> item : quantities.entrySet()) {
            statements.change(ITEM, id, item.getKey(), item.getValue(), "");
        }
    }

    private Optional<SettlementRow> one(String where, long key) throws SQLException {
        Optional<SettlementRow> head = statements.first(QUERY + where, SettlementRows::row, key);
        return head.isEmpty()
                ? head
                : Optional.of(head.get().with(items(head.get().id())));
    }

    private List<SettledItem> items(long settlement) throws SQLException {
        return statements.list(
                ITEMS, row -> new SettledItem(row.getString(1), row.getInt(2), row.getString(3)), settlement);
    }

    private static SettlementRow row(ResultSet row) throws SQLException {
        return new SettlementRow(
                row.getLong(1),
                new ReturnNumber(row.getLong(2)),
                row.getLong(3),
                SettlementMethod.valueOf(row.getString(4)),
                SettlementState.valueOf(row.getString(5)),
                row.getString(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getObject(9, Long.class),
                row.getBigDecimal(10),
                row.getBigDecimal(11),
                List.of());
    }
}
