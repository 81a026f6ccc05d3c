package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.sweetline.days.DayTable;

/**
 * Returns by when they were asked for: what each is counted as and how long its customer waited, a row each; and a row for each amount
 * of money, each piece of goods, and each answer on how easy it was. What rows are is told by {@link ReturnKind}.
 */
@ApplicationScoped
class ReturnDays implements DayTable {

    /** In this order they stand in a kind, a digit each. */
    static final List<ReturnFigure> FIGURES = List.of(
            ReturnFigure.DECIDED,
            ReturnFigure.DECIDED_BY_PERSON,
            ReturnFigure.DENIED,
            ReturnFigure.PARTLY_DENIED,
            ReturnFigure.INSPECTED,
            ReturnFigure.REJECTED,
            ReturnFigure.ADVISED,
            ReturnFigure.OVERRIDDEN,
            ReturnFigure.APPEALABLE,
            ReturnFigure.APPEALED,
            ReturnFigure.APPEAL_DECIDED,
            ReturnFigure.OVERTURNED);

    /**
     * The time in which we waited for the customer's answer is theirs. What an appeal had decided anew was decided before; what
     * another system brought has no steps of its own.
     */
    private static final String WAITS = """
            left join lateral (select coalesce((select min(e.at) from return_event e
                    where e.return_id = r.id and e.kind = 'DECIDED' and e.at < r.decided_at), r.decided_at) as at
                where r.decided_at is not null) first on true
            left join lateral (select max(ended_at) as at from return_settlement
                where return_id = r.id and state = 'DONE') paid on true
            left join lateral (select min(at) as at from return_receipt
                where return_id = r.id and quantity > 0 and at <= paid.at) parcel on true
            cross join lateral (select
                cast(extract(epoch from first.at - r.requested_at) - coalesce(case
                    when r.answered_at > r.asked_at and r.answered_at <= first.at
                    then extract(epoch from r.answered_at - r.asked_at) end, 0) as int) as decision,
                cast(extract(epoch from paid.at - r.requested_at) as int) as refund,
                cast(extract(epoch from paid.at - parcel.at) as int) as after_parcel) w
            """;

    /** A piece each where pieces are counted. */
    private static final String MONEY = """
            select 'GIVEN', s.method, s.currency, s.total from return_settlement s where s.return_id = r.id and s.state = 'DONE'
            union all
            select 'CLAWED_BACK', '', s.currency, s.clawed_back from return_settlement s
            where s.return_id = r.id and s.state = 'DONE' and s.clawed_back > 0
            union all
            select 'LABEL_FEE', '', s.currency, s.label_fee from return_settlement s
            where s.return_id = r.id and s.state = 'DONE' and s.label_fee > 0
            union all
            select 'LABEL', '', b.currency, b.cost from return_label b
            where b.return_id = r.id and b.voided_at is null and b.paid_by = 'STORE'
            union all
            select 'GOODS', n.disposition, r.currency, i.unit_paid
            from return_inspection n join return_item i on i.id = n.item_id cross join generate_series(1, n.good + n.bad)
            where n.return_id = r.id
            union all
            select k.kind, '', r.currency, i.unit_paid
            from return_item i cross join lateral (values
                ('HELD', case when r.closure = 'OPEN' then %s else 0 end),
                ('DENIED', %s),
                ('REJECTED', i.inspected - i.accepted)) k (kind, pieces)
            cross join lateral generate_series(1, k.pieces)
            where i.return_id = r.id
            """.formatted(ReturnFigure.HELD_PIECES, ReturnFigure.DENIED_PIECES);

    private static final String ROWS = """
            select r.requested_at as at, k.kind, k.first, cast(null as text) as first_word, k.second, cast(null as text) as second_word
            from return_request r join lateral %s t on true %s
            cross join lateral (
                select concat_ws(chr(31), 'RETURN', r.channel, concat(%s)),
                    case when w.decision is null then -1 else greatest(w.decision, 0) end,
                    case when w.refund is null then -1 else greatest(w.refund, 0) end
                union all
                select concat_ws(chr(31), 'PARCEL', r.channel), w.after_parcel, -1 where w.after_parcel is not null
                union all
                select concat_ws(chr(31), 'EASE', r.channel), e.ease, -1 from return_ease e where e.return_id = r.id
                union all
                select concat_ws(chr(31), 'MONEY', r.channel, m.kind, m.what, m.currency),
                    cast(least(trunc(m.amount), 2147483647) as int), cast((m.amount - trunc(m.amount)) * 10000 as int)
                from (%s) m (kind, what, currency, amount)
            ) k (kind, first, second)
            where r.requested_at >= ? and r.requested_at < ? and r.inquiry <> 'UNCONFIRMED'
            """.formatted(
                    ReturnFigure.items(" where i.return_id = r.id"),
                    WAITS,
                    FIGURES.stream()
                            .map(figure -> "case when " + figure.condition() + " then 1 else 0 end")
                            .collect(Collectors.joining(", ")),
                    MONEY);

    @Override
    public String name() {
        return "return_day";
    }

    @Override
    public String rows() {
        return ROWS;
    }

    @Override
    public Column time() {
        return new Column("requested_at", "return_request");
    }
}
