package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/** Writes down what was found of goods that arrived, at once or after a second person agreed. */
@ApplicationScoped
class InspectionStep implements AgreedStep {

    static final String KIND = "inspection";

    private static final String INSERT = """
            insert into return_inspection (return_id, item_id, good, bad, grade, condition, disposition, denial, tags_on,
                scanned_grams, note, account_id, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final ReturnSteps steps;
    private final Statements statements;

    @Inject
    InspectionStep(ReturnSteps steps, Statements statements) {
        this.steps = steps;
        this.statements = statements;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carryOut(ReturnNumber number, String body, Actor proposer) throws SQLException {
        take(number, Optional.empty(), Json.read(body, Finding.class), proposer);
    }

    static Proposal proposal(Finding finding) {
        String summary =
                "%s: %d good, %d bad, %s".formatted(finding.line(), finding.good(), finding.bad(), finding.denial());
        return new Proposal(KIND, Json.write(finding), summary);
    }

    void take(ReturnNumber number, Optional<Long> seen, Finding finding, Actor by) throws SQLException {
        @Nullable String denial = finding.denial().isEmpty() ? null : finding.denial();
        Step step = Step.of(StepKind.INSPECTED, by)
                .because(finding.denial())
                .noting(finding.note())
                .with(finding.line(), finding.good() + finding.bad());
        Rma rma = steps.take(
                number,
                seen,
                step,
                held -> held.inspect(
                        finding.line(),
                        finding.good(),
                        finding.bad(),
                        steps.terms().appealUntil()));
        statements.change(
                INSERT,
                number.id(),
                rma.item(finding.line()).id(),
                finding.good(),
                finding.bad(),
                finding.grade().name(),
                finding.condition(),
                finding.disposition(),
                denial,
                finding.tagsOn(),
                finding.scannedGrams(),
                finding.note(),
                by.account(),
                steps.now());
    }
}
