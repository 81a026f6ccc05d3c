package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sweetline.returns.reports.ReturnReportView.ReturnJudgementView;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** How returns were decided on, as they stand now: one query. */
@ApplicationScoped
class ReturnJudgements {

    /** Some of others, such as the denied of the decided. */
    private record Pair(ReturnFigure some, ReturnFigure of) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(ReturnFigure.DECIDED_BY_PERSON, ReturnFigure.DECIDED),
            new Pair(ReturnFigure.DENIED, ReturnFigure.DECIDED),
            new Pair(ReturnFigure.PARTLY_DENIED, ReturnFigure.DECIDED),
            new Pair(ReturnFigure.REJECTED, ReturnFigure.INSPECTED),
            new Pair(ReturnFigure.OVERRIDDEN, ReturnFigure.ADVISED),
            new Pair(ReturnFigure.APPEALED, ReturnFigure.APPEALABLE),
            new Pair(ReturnFigure.OVERTURNED, ReturnFigure.APPEAL_DECIDED));
    private static final List<ReturnFigure> COUNTED = PAIRS.stream()
            .flatMap(pair -> Stream.of(pair.some(), pair.of()))
            .distinct()
            .toList();
    private static final String COUNTS = "select "
            + COUNTED.stream()
                    .map(figure -> "count(*) filter (where " + figure.condition() + ")")
                    .collect(Collectors.joining(", "))
            + " from return_request r join " + ReturnFigure.items("") + " t on t.return_id = r.id where %s";

    private final Statements statements;

    @Inject
    ReturnJudgements(Statements statements) {
        this.statements = statements;
    }

    List<ReturnJudgementView> of(Scope scope) throws SQLException {
        Map<ReturnFigure, Long> counts = statements
                .first(
                        COUNTS.formatted(scope.asked()),
                        row -> {
                            Map<ReturnFigure, Long> found = new EnumMap<>(ReturnFigure.class);
                            for (int i = 0; i < COUNTED.size(); i++) {
                                found.put(COUNTED.get(i), row.getLong(i + 1));
                            }
                            return found;
                        },
                        scope.askedParameters().toArray())
                .orElseThrow();
        List<ReturnJudgementView> views = new ArrayList<>();
        for (Pair pair : PAIRS) {
            long of = counts.getOrDefault(pair.of(), 0L);
            long some = Math.min(of, counts.getOrDefault(pair.some(), 0L));
            views.add(new ReturnJudgementView(
                    Words.of(pair.some()), Words.of(pair.of()), ReturnShareView.of(new Share(some, of))));
        }
        return views;
    }
}
