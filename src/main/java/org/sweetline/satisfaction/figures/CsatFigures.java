package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.satisfaction.figures.CsatView.DriverView;
import org.sweetline.schema.Statements;

/** Adds answers up: six queries at most however many there are. */
@ApplicationScoped
public class CsatFigures {

    private static final String DRIVERS = """
            select d, count(*) from survey s join survey_answer a on a.survey_id = s.id,
                unnest(string_to_array(nullif(a.drivers, ''), ',')) d
            where s.contact_at >= ? and s.contact_at < ? %s group by d order by count(*) desc, d
            """;

    private final Statements statements;
    private final NotAskedLedger ledger;

    @Inject
    CsatFigures(Statements statements, NotAskedLedger ledger) {
        this.statements = statements;
        this.ledger = ledger;
    }

    public CsatView of(CsatScope asked, CsatBy by) throws SQLException {
        Instant from = asked.start();
        Instant until = asked.end();
        List<CsatTally> groups = by == CsatBy.NONE ? List.of() : tallies(asked, by, from, until);
        CsatTally total = by.isPartition() ? sum(groups) : total(asked, from, until);
        CsatTally before = total(asked, asked.startBefore(), from);
        return new CsatView(
                from,
                until,
                asked.zone().getId(),
                CsatView.FORMULA,
                CsatRowView.of(total),
                CsatRowView.of(before),
                groups.stream().map(CsatRowView::of).toList(),
                drivers(asked, from, until),
                ledger.of(asked, from, until, total));
    }

    public List<CsatTally> tallies(CsatScope asked, CsatBy by, Instant from, Instant until) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        if (by.needsZone()) {
            parameters.add(asked.zone().getId());
        }
        parameters.addAll(parameters(asked, from, until));
        return statements.list(by.sql(asked.condition()), CsatTally::read, parameters.toArray());
    }

    private static CsatTally sum(List<CsatTally> groups) {
        return groups.stream().reduce(CsatTally.NOTHING, CsatTally::plus);
    }

    private CsatTally total(CsatScope asked, Instant from, Instant until) throws SQLException {
        return tallies(asked, CsatBy.NONE, from, until).stream().findFirst().orElse(CsatTally.NOTHING);
    }

    private List<DriverView> drivers(CsatScope asked, Instant from, Instant until) throws SQLException {
        return statements.list(
                DRIVERS.formatted(asked.condition()),
                row -> new DriverView(row.getString(1), row.getLong(2)),
                parameters(asked, from, until).toArray());
    }

    static List<Object> parameters(CsatScope asked, Instant from, Instant until) {
        List<Object> parameters = new ArrayList<>(List.of(from, until));
        parameters.addAll(asked.parameters());
        return parameters;
    }
}
