package org.sweetline.satisfaction.praise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.satisfaction.praise.PraiseView.CheerView;
import org.sweetline.satisfaction.praise.PraiseView.PraiseSpanView;
import org.sweetline.satisfaction.praise.words.Span;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Makes a view of a row; the first parameter of {@link #COLUMNS} is who looks. */
public final class PraiseRow {

    private static final String OF = """
            select p.id, p.source, p.words, p.quote, p.language, p.translation, c.name, p.ticket_id, p.entry_id, p.call_id,
                p.said_at, %s, a.id, a.name, p.confidence, p.held, p.state, p.judged_by, j.name, p.judged_at,
                p.permission, p.pinned_at is not null, p.spans, p.rule_version, p.version,
                (select coalesce(jsonb_agg(s), '[]') from (
                    select h.sign, count(*)::int as count, bool_or(h.account_id = ?) as mine
                    from praise_cheer h where h.praise_id = p.id group by h.sign order by h.sign) s)
            from praise p left join customer c on c.id = p.customer_id left join account a on a.id = %s
            left join account j on j.id = p.judged_by
            """;

    public static final String COLUMNS = OF.formatted("p.target", "p.account_id");

    /** Before anybody said whom they are about. */
    public static final String AS_HEARD = OF.formatted(
            "coalesce(p.heard_target, p.target)",
            "case when p.heard_target is null then p.account_id else p.heard_account end");

    private PraiseRow() {}

    public static PraiseView view(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(8, Long.class);
        return new PraiseView(
                row.getLong(1),
                Words.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                CustomerSign.of(row.getString(7)),
                TicketNumber.textOrNull(ticket),
                row.getObject(9, Long.class),
                row.getObject(10, Long.class),
                RowTime.instant(row, 11),
                Words.of(row.getString(12)),
                person(row, 13),
                row.getDouble(15),
                Words.of(row.getString(16)),
                Words.of(row.getString(17)),
                person(row, 18),
                RowTime.nullable(row, 20),
                Words.of(row.getString(21)),
                row.getBoolean(22),
                List.of(Json.read(row.getString(26), CheerView[].class)),
                spans(row.getString(23)),
                row.getString(24),
                row.getLong(25));
    }

    private static List<PraiseSpanView> spans(String json) {
        return Arrays.stream(Json.read(json, Span[].class))
                .map(span -> new PraiseSpanView(
                        span.start(), span.end(), Words.of(span.kind()), span.rule(), span.weight(), span.why()))
                .toList();
    }

    private static @Nullable PersonView person(ResultSet row, int column) throws SQLException {
        @Nullable Long id = row.getObject(column, Long.class);
        return id == null ? null : new PersonView(id, row.getString(column + 1));
    }
}
