package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.calls.back.missed.MissedCallView.MissedNumberView;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** From which numbers missed callers called: one query, however many they are. */
@ApplicationScoped
class MissedNumbers {

    private static final String NUMBERS = """
            select missed_id, number, sum(times), max(last_at) from missed_attempt
            where missed_id = any (cast(? as bigint[])) and number <> ''
            group by missed_id, number order by missed_id, max(last_at) desc, number
            """;

    private final Statements statements;

    @Inject
    MissedNumbers(Statements statements) {
        this.statements = statements;
    }

    /** By row, the one they called from last first. */
    Map<Long, List<MissedNumberView>> of(List<Long> rows) throws SQLException {
        Map<Long, List<MissedNumberView>> numbers = new HashMap<>();
        if (!rows.isEmpty()) {
            statements.list(
                    NUMBERS,
                    row -> numbers.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(new MissedNumberView(row.getString(2), row.getInt(3), RowTime.instant(row, 4))),
                    rows.stream().map(String::valueOf).toList());
        }
        return numbers;
    }
}
