package org.sweetline.abuse.cards;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.KeptFinding;
import org.sweetline.abuse.OverrideRows;
import org.sweetline.abuse.RiskCause;
import org.sweetline.abuse.cards.AssessmentView.OverrideView;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.links.LinkView;
import org.sweetline.abuse.links.TieRows;
import org.sweetline.abuse.peers.BaselineRows;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Reads assessments for those who decide. */
@ApplicationScoped
class AssessmentPages {

    private static final String COLUMNS = """
            select a.id, a.customer_id, a.cause, a.at, a.data_as_of, a.rule_version, s.name, a.score, a.computed, a.band,
                a.percentile, a.facts::text, a.missing::text, a.findings::text, a.traces::text, a.snoozed::text
            from risk_assessment a join risk_rule_set s on s.version = a.rule_version
            """;
    private static final String OF_RETURN = COLUMNS + "where a.return_id = ? order by a.at desc, a.id desc limit 1";
    private static final String OF_RETURN_THEN = COLUMNS + "where a.id = ? and a.return_id = ?";
    private static final String OF_CUSTOMER = COLUMNS + "where a.customer_id = ? order by a.at desc, a.id desc limit 1";

    private final Statements statements;
    private final TieRows ties;
    private final OverrideRows overrides;
    private final BaselineRows baselines;
    private final Clock clock;

    @Inject
    AssessmentPages(Statements statements, TieRows ties, OverrideRows overrides, BaselineRows baselines, Clock clock) {
        this.statements = statements;
        this.ties = ties;
        this.overrides = overrides;
        this.baselines = baselines;
        this.clock = clock;
    }

    /** An assessment as it was kept. */
    record Kept(
            long id,
            @Nullable Long customer,
            AssessmentCard.Head head,
            Map<Fact, Double> facts,
            List<KeptFinding> findings,
            Map<Fact, List<Trace>> traces,
            List<String> snoozed) {}

    Optional<AssessmentView> ofReturn(long returnId) throws SQLException {
        Optional<Kept> found = statements.first(OF_RETURN, AssessmentPages::kept, returnId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Long customer = found.get().customer();
        Optional<OverrideRows.Said> said = customer == null
                ? Optional.empty()
                : overrides.of(List.of(customer), clock.instant()).override(customer);
        return Optional.of(view(found.get(), said));
    }

    /** One of its assessments as whoever decided had it before them, with what people had said otherwise and knew of ties. */
    Optional<AssessmentView> ofReturn(long returnId, long assessment) throws SQLException {
        Optional<Kept> found = statements.first(OF_RETURN_THEN, AssessmentPages::kept, assessment, returnId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Kept kept = found.get();
        Long customer = kept.customer();
        Instant then = kept.head().at();
        if (customer == null) {
            return Optional.of(view(kept, List.of(), Optional.empty()));
        }
        return Optional.of(view(kept, ties.links(customer, then), overrides.override(customer, then)));
    }

    /** @param said what somebody has said otherwise of them */
    Optional<AssessmentView> ofCustomer(long customer, Optional<OverrideRows.Said> said) throws SQLException {
        Optional<Kept> found = statements.first(OF_CUSTOMER, AssessmentPages::kept, customer);
        return found.isEmpty() ? Optional.empty() : Optional.of(view(found.get(), said));
    }

    private AssessmentView view(Kept kept, Optional<OverrideRows.Said> said) throws SQLException {
        Long customer = kept.customer();
        return view(kept, customer == null ? List.of() : ties.links(customer), said);
    }

    private AssessmentView view(Kept kept, List<LinkView> links, Optional<OverrideRows.Said> said) throws SQLException {
        return new AssessmentCard(kept, baselines.newest())
                .view(links, said.map(AssessmentPages::view).orElse(null));
    }

    static OverrideView view(OverrideRows.Said said) {
        return new OverrideView(Words.of(said.band()), said.reason(), said.by(), said.at(), said.until());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        AssessmentCard.Head head = new AssessmentCard.Head(
                RiskCause.valueOf(row.getString(3)),
                RowTime.instant(row, 4),
                RowTime.instant(row, 5),
                row.getLong(6),
                row.getString(7),
                row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getObject(11, Integer.class));
        return new Kept(
                row.getLong(1),
                row.getObject(2, Long.class),
                head,
                json(row.getString(12), new TypeReference<>() {}),
                json(row.getString(14), new TypeReference<>() {}),
                json(row.getString(15), new TypeReference<>() {}),
                json(row.getString(16), new TypeReference<>() {}));
    }

    private static <T> T json(String text, TypeReference<T> type) throws SQLException {
        try {
            return Json.mapper().readValue(text, type);
        } catch (IOException e) {
            throw new SQLException("an assessment can't be read", e);
        }
    }
}
