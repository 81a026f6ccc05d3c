package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** How many tickets each view of the inbox holds, counted to a thousand so that it takes no longer when there are more. */
@ApplicationScoped
class InboxCounts {

    private static final int MOST = 1_000;
    private static final List<InboxView> COUNTED = List.of(
            InboxView.MINE,
            InboxView.UNASSIGNED,
            InboxView.OPEN,
            InboxView.PENDING,
            InboxView.SOLVED,
            InboxView.INCIDENT);
    private static final String QUERY = COUNTED.stream()
            .map(view -> "(select count(*) from (select 1 from ticket t where %s limit %d) %s)"
                    .formatted(view.condition(), MOST + 1, Words.of(view)))
            .collect(Collectors.joining(", ", "select ", ""));

    private final Statements statements;

    @Inject
    InboxCounts(Statements statements) {
        this.statements = statements;
    }

    /** {@code more}: there are more than the count says. */
    public record CountView(long count, boolean more) {}

    public record InboxCountsView(
            CountView mine,
            CountView unassigned,
            CountView open,
            CountView pending,
            CountView solved,
            CountView incident) {}

    InboxCountsView count(long account) throws SQLException {
        return statements
                .first(
                        QUERY,
                        row -> new InboxCountsView(
                                count(row, 1),
                                count(row, 2),
                                count(row, 3),
                                count(row, 4),
                                count(row, 5),
                                count(row, 6)),
                        account)
                .orElseThrow();
    }

    private static CountView count(ResultSet row, int column) throws SQLException {
        long count = row.getLong(column);
        return new CountView(Math.min(count, MOST), count > MOST);
    }
}
