package org.sweetline.calls.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sweetline.calls.figures.CallFiguresView.WaitBandView;
import org.sweetline.schema.Statements;

/** How many callers waited how long. */
@ApplicationScoped
class WaitBands {

    private static final List<Integer> FROM_SECONDS = List.of(0, 5, 10, 20, 30, 60, 120, 180, 300, 600);

    private final Statements statements;

    @Inject
    WaitBands(Statements statements) {
        this.statements = statements;
    }

    List<WaitBandView> of(Scope scope) throws SQLException {
        if (scope.isOfOneAgent()) {
            return List.of();
        }
        String starts =
                FROM_SECONDS.stream().map(from -> from * 1_000L + "").collect(Collectors.joining(",", "{", "}"));
        String sql = """
                select width_bucket(s.wait_ms, '%s'::bigint[]), count(*) filter (where s.answered),
                    count(*) filter (where not s.answered and s.outcome = 'ABANDONED'), count(*)
                from %s and s.offered group by 1
                """.formatted(starts, TallySql.calls(scope, false));
        List<WaitBandView> bands = new ArrayList<>();
        for (int band = 0; band < FROM_SECONDS.size(); band++) {
            bands.add(band(band, 0, 0, 0));
        }
        statements
                .list(
                        sql,
                        row -> band(
                                row.getInt(1) - 1,
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4) - row.getLong(2) - row.getLong(3)),
                        TallySql.callParameters(scope).toArray())
                .forEach(found -> bands.set(FROM_SECONDS.indexOf(found.from()), found));
        return bands;
    }

    private static WaitBandView band(int band, long answered, long abandoned, long other) {
        boolean last = band + 1 == FROM_SECONDS.size();
        return new WaitBandView(
                FROM_SECONDS.get(band), last ? null : FROM_SECONDS.get(band + 1), answered, abandoned, other);
    }
}
