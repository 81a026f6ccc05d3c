package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sweetline.people.CustomerNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Returns as the index needs them; what the team alone noted is not in it. */
@ApplicationScoped
class ReturnDocuments {

    private static final String RETURNS = """
        select r.id, r.requested_at, r.state, r.channel, r.customer_id, coalesce(c.name, ''), o.number,
               coalesce(i.names, ''), coalesce(i.skus, ''), coalesce(i.reasons, ''), coalesce(i.notes, ''),
               r.question, r.answer, r.appeal_text
        from return_request r
        join shop_order o on o.id = r.order_id
        left join customer c on c.id = r.customer_id
        left join lateral (
            select string_agg(i.name, E'\\n' order by i.id) as names, string_agg(i.sku, E'\\n' order by i.id) as skus,
                   string_agg(i.note, E'\\n' order by i.id) as notes,
                   string_agg(concat_ws(E'\\n', w.en, w.ko, d.en, d.ko), E'\\n' order by i.id) as reasons
            from return_item i
            left join return_word w on w.kind = 'REASON' and w.code = i.reason
            left join return_word d on d.kind = 'DENIAL' and d.code = i.denial
            where i.return_id = r.id) as i on true
        where r.id = any(?)
        """;
    private static final String OF = "select id from return_request where customer_id = any(?)";

    private final DataSource dataSource;

    @Inject
    ReturnDocuments(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Searchable> read(List<Long> ids) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.byIds(connection, RETURNS, ids, ReturnDocuments::searchable);
        }
    }

    /** Those of these people: a customer's name shows on their returns. */
    List<Long> of(Collection<Long> customers) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.byIds(connection, OF, customers, row -> row.getLong(1));
        }
    }

    List<Long> below(long id, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.below(connection, "return_request", id, limit);
        }
    }

    long count() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.count(connection, "return_request");
        }
    }

    private static Searchable searchable(ResultSet row) throws SQLException {
        String digits = Long.toString(row.getLong(1));
        String number = "RMA-" + digits;
        List<String> names = Rows.lines(row, 8).stream().distinct().toList();
        List<String> codes = new ArrayList<>(List.of(number, "RMA" + digits, digits));
        codes.addAll(Rows.lines(row, 9));
        long customer = row.getLong(5);
        return new Searchable(
                HitType.RETURN,
                row.getLong(1),
                number,
                number + " · " + String.join(", ", names.stream().limit(3).toList()),
                RowTime.instant(row, 2),
                Words.of(Rows.text(row, 3)),
                Words.of(Rows.text(row, 4)),
                0,
                customer == 0 ? "" : CustomerNumber.text(customer),
                Rows.text(row, 6),
                List.of(),
                List.of(Rows.text(row, 7)),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(codes),
                List.of(),
                texts(row, names),
                List.of(),
                OrderFacts.NONE);
    }

    private static List<String> texts(ResultSet row, List<String> names) throws SQLException {
        String reasons =
                String.join(", ", Rows.lines(row, 10).stream().distinct().toList());
        return Stream.of(
                        String.join(", ", names),
                        String.join(", ", Rows.lines(row, 9)),
                        reasons,
                        Rows.text(row, 7),
                        Rows.text(row, 11),
                        Rows.text(row, 12),
                        Rows.text(row, 13),
                        Rows.text(row, 14))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
