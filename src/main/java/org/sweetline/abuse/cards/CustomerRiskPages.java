package org.sweetline.abuse.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.OverrideRows;
import org.sweetline.abuse.RiskCause;
import org.sweetline.abuse.cards.CustomerRiskView.PastAssessmentView;
import org.sweetline.abuse.cards.CustomerRiskView.ProofView;
import org.sweetline.abuse.cards.CustomerRiskView.SnoozeView;
import org.sweetline.abuse.history.ProofKind;
import org.sweetline.abuse.links.TieRows;
import org.sweetline.abuse.rules.Band;
import org.sweetline.people.CustomerNumber;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Reads how a customer stands and stood. */
@ApplicationScoped
class CustomerRiskPages {

    private static final String STANDS = "select id from customer where id = living_customer(?) and erased_at is null";
    private static final String HISTORY = """
            select id, at, cause, band, score, rule_version, return_id from risk_assessment
            where customer_id = ? order by at desc, id desc limit 50
            """;
    private static final String PROOFS = """
            select p.id, p.kind, p.abuse, p.at, o.number, p.return_id, p.note, a.name
            from risk_proof p left join shop_order o on o.id = p.order_id left join account a on a.id = p.account_id
            where p.customer_id = ? and p.withdrawn_at is null order by p.at desc, p.id desc limit 200
            """;

    private final Statements statements;
    private final AssessmentPages assessments;
    private final OverrideRows overrides;
    private final TieRows ties;
    private final Clock clock;

    @Inject
    CustomerRiskPages(
            Statements statements, AssessmentPages assessments, OverrideRows overrides, TieRows ties, Clock clock) {
        this.statements = statements;
        this.assessments = assessments;
        this.overrides = overrides;
        this.ties = ties;
        this.clock = clock;
    }

    /** The one who stands at the end of merges. */
    long standing(CustomerNumber number) throws SQLException {
        return statements
                .first(STANDS, row -> row.getLong(1), number.id())
                .orElseThrow(() -> CustomerNumber.noSuch(number.toString()));
    }

    CustomerRiskView get(CustomerNumber number) throws SQLException {
        return get(standing(number));
    }

    CustomerRiskView get(long customer) throws SQLException {
        OverrideRows.Otherwise said = overrides.of(List.of(customer), clock.instant());
        return new CustomerRiskView(
                CustomerNumber.text(customer),
                assessments.ofCustomer(customer, said.override(customer)).orElse(null),
                statements.list(HISTORY, CustomerRiskPages::past, customer),
                said.override(customer).map(AssessmentPages::view).orElse(null),
                said.snoozes().stream()
                        .map(each -> new SnoozeView(each.what(), each.reason(), each.by(), each.at(), each.until()))
                        .toList(),
                statements.list(PROOFS, CustomerRiskPages::proof, customer),
                ties.cuts(customer));
    }

    private static PastAssessmentView past(ResultSet row) throws SQLException {
        return new PastAssessmentView(
                row.getLong(1),
                RowTime.instant(row, 2),
                Words.of(RiskCause.valueOf(row.getString(3))),
                Words.of(Band.valueOf(row.getString(4))),
                row.getInt(5),
                row.getLong(6),
                returnNumber(row, 7));
    }

    private static ProofView proof(ResultSet row) throws SQLException {
        return new ProofView(
                row.getLong(1),
                Words.of(ProofKind.valueOf(row.getString(2))),
                row.getBoolean(3),
                RowTime.instant(row, 4),
                row.getString(5),
                returnNumber(row, 6),
                row.getString(7),
                row.getString(8));
    }

    private static @Nullable String returnNumber(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return id == 0 ? null : ReturnNumber.text(id);
    }
}
