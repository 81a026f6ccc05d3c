package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.settling.SettlementView.SettlementAuthorView;
import org.sweetline.returns.settling.SettlementView.SettlementItemView;
import org.sweetline.returns.settling.SettlementView.SettlementPartView;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Reads what was given for returns. */
@ApplicationScoped
public class Settlements {

    /** What waits at the shop is as far as its refund; what nobody is asked to agree to any more was refused. */
    private static final String OF_RETURN = """
            select s.id, s.method,
                case when s.state = 'WAITING' and r.state is not null then r.state
                    when s.state = 'SECOND' and not exists (select 1 from return_proposal p
                        where p.return_id = s.return_id and p.decided_at is null) then 'REFUSED'
                    else s.state end,
                s.total, s.currency,
                (select json_agg(json_build_object('line', i.line_id, 'quantity', i.quantity,
                    'instead', nullif(i.instead, '')) order by i.line_id)
                 from return_settlement_item i where i.settlement_id = s.id),
                r.credit_memos, s.code, s.note, s.created_at, s.account_id, s.author, s.ended_at,
                case when s.trouble <> '' then s.trouble else coalesce(r.last_words, '') end, r.parts
            from return_settlement s left join lateral (
                select case when bool_or(p.state = 'UNKNOWN') then 'UNKNOWN' when bool_or(p.state = 'SENDING') then 'SENDING'
                        when bool_or(p.state = 'WAITING') then 'WAITING' end as state,
                    string_agg(p.credit_memo, ', ' order by p.id) as credit_memos,
                    string_agg(distinct nullif(p.last_words, ''), '; ') as last_words,
                    case when count(*) > 1 then json_agg(json_build_object('invoice', p.invoice, 'total', p.total,
                        'state', lower(p.state), 'creditMemo', p.credit_memo, 'trouble', nullif(p.last_words, ''))
                        order by p.id) end as parts
                from shop_refund p where p.id = s.refund_id or p.part_of = s.refund_id) r on true
            where s.return_id = ? order by s.id desc
            """;

    private final Statements statements;

    @Inject
    Settlements(Statements statements) {
        this.statements = statements;
    }

    /** Newest first. */
    public List<SettlementView> of(ReturnNumber number) throws SQLException {
        return statements.list(OF_RETURN, Settlements::view, number.id());
    }

    private static SettlementView view(ResultSet row) throws SQLException {
        return new SettlementView(
                row.getLong(1),
                Words.of(SettlementMethod.valueOf(row.getString(2))),
                Words.of(SettlementState.valueOf(row.getString(3))),
                row.getBigDecimal(4),
                row.getString(5),
                Stream.of(Json.read(row.getString(6), SettlementItemView[].class))
                        .toList(),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                RowTime.instant(row, 10),
                new SettlementAuthorView(row.getLong(11), row.getString(12)),
                RowTime.nullable(row, 13),
                orNull(row.getString(14)),
                parts(row.getString(15)));
    }

    private static List<SettlementPartView> parts(@Nullable String json) {
        return json == null ? List.of() : List.of(Json.read(json, SettlementPartView[].class));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
