package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.awards.formulas.Colleague;
import org.sweetline.satisfaction.awards.formulas.Exposure;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Merit;
import org.sweetline.schema.Statements;

/** Puts together what counts of a year, as the tables have it now: ten queries, however many contacts there were. */
@ApplicationScoped
class LedgerBook {

    private static final String TAKING_PART =
            "select a.id, a.name from account a where not exists (select 1 from award_opt_out o where o.account_id = a.id)";

    private final Statements statements;
    private final MeritRows merits;
    private final ExposureRows exposures;
    private final AwardConfig config;

    @Inject
    LedgerBook(Statements statements, MeritRows merits, ExposureRows exposures, AwardConfig config) {
        this.statements = statements;
        this.merits = merits;
        this.exposures = exposures;
        this.config = config;
    }

    Ledger of(Span span) throws SQLException {
        List<Merit> said = merits.of(span);
        List<Exposure> chances = exposures.of(span);
        Set<Long> here = Stream.concat(
                        said.stream().map(Merit::agent), chances.stream().map(Exposure::agent))
                .collect(Collectors.toSet());
        List<Colleague> colleagues =
                statements.list(TAKING_PART, row -> new Colleague(row.getLong(1), row.getString(2))).stream()
                        .filter(colleague -> here.contains(colleague.id()))
                        .sorted(Comparator.comparing(Colleague::id))
                        .toList();
        Set<Long> taking = colleagues.stream().map(Colleague::id).collect(Collectors.toSet());
        return new Ledger(
                span.year(),
                Ledger.FORMULA,
                span.from(),
                span.until(),
                config.rules(),
                colleagues,
                said.stream()
                        .filter(merit -> taking.contains(merit.agent()))
                        .sorted(Merit.ORDER)
                        .toList(),
                chances.stream()
                        .filter(each -> taking.contains(each.agent()))
                        .sorted(Exposure.ORDER)
                        .toList(),
                exposures.team(span));
    }
}
