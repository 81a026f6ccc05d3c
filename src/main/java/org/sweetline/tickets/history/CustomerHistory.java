package org.sweetline.tickets.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.web.TimeCursor;

/** Reads what happened with a customer, the newest first: one query, however much there is. */
@ApplicationScoped
class CustomerHistory {

    private static final String PAGE = "with h as materialized ("
            + " select place, kind, at, source, id, on_order from customer_history"
            + " where customer_id = living_customer(?) and kind = any (?) and (at, place) < (?, ?) order by at desc, place desc limit ?)"
            + " select " + HistoryRow.COLUMNS + """
                    from h
                    left join timeline_entry e on h.source = 'entry' and e.id = h.id
                    left join phone_call c on c.entry_id = e.id
                    left join return_event v on h.source = 'return' and v.id = h.id
                    left join return_request r on r.id = v.return_id
                    left join survey_answer q on h.source = 'survey' and q.survey_id = h.id
                    left join survey s on s.id = q.survey_id
                    left join ticket t on t.id = case h.source when 'entry' then e.ticket_id when 'ticket' then h.id
                        when 'return' then r.ticket_id when 'survey' then s.ticket_id end
                    left join customer_note n on h.source = 'note' and n.id = h.id
                    left join shop_order o on o.id = h.on_order
                    left join shop_credit_memo m on h.source = 'refund' and m.id = h.id
                    left join account a on a.id = coalesce(e.author_id, n.account_id, v.account_id, s.agent_id)
                    order by h.at desc, h.place desc
                    """;
    private static final String COUNTS =
            "select kind, count(*) from customer_history where customer_id = living_customer(?) group by kind";

    private final Statements statements;
    private final CurrentAccount reader;

    @Inject
    CustomerHistory(Statements statements, CurrentAccount reader) {
        this.statements = statements;
        this.reader = reader;
    }

    List<HistoryEntryView> of(long customer, Collection<HistoryKind> kinds, Optional<TimeCursor> after, int limit)
            throws SQLException {
        TimeCursor before = after.orElse(TimeCursor.BEHIND_ALL);
        List<String> names = kinds.stream().map(HistoryKind::name).toList();
        boolean readsFigures = reader.role().permissions().contains(Permission.READ_FIGURES);
        return statements.list(
                PAGE, HistoryRow::view, customer, names, before.at(), before.id(), limit, readsFigures, reader.id());
    }

    /** How many of each kind; those of which there are none are missing. */
    Map<HistoryKind, Long> counts(long customer) throws SQLException {
        Map<HistoryKind, Long> counts = new EnumMap<>(HistoryKind.class);
        statements
                .list(COUNTS, row -> Map.entry(HistoryKind.valueOf(row.getString(1)), row.getLong(2)), customer)
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
