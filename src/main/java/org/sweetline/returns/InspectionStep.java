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

    /** A few good ones that were weighed before tell what so many of an article weigh; fewer tell nothing. */
    private static final String EXPECTED = """
            select case when count(*) >= 3 then
                round(percentile_cont(0.5) within group (order by n.scanned_grams::float8 / n.good) * ?)::int end
            from return_item i join return_inspection n on n.item_id = i.id
            where i.sku = ? and i.sku <> '' and n.bad = 0 and n.scanned_grams > 0
            """;

    private static final String INSERT = """
            insert into return_inspection (return_id, item_id, good, bad, grade, condition, disposition, denial, tags_on,
                scanned_grams, expected_grams, note, account_id, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final ReturnSteps steps;
    private final Deniers deniers;
    private final FindingPhotos photos;
    private final Statements statements;

    @Inject
    InspectionStep(ReturnSteps steps, Deniers deniers, FindingPhotos photos, Statements statements) {
        this.steps = steps;
        this.deniers = deniers;
        this.photos = photos;
        this.statements = statements;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carryOut(ReturnNumber number, String body, Actor proposer) throws SQLException {
        Finding finding = Json.read(body, Finding.class);
        Rma rma = take(number, Optional.empty(), finding, proposer);
        photos.join(number, rma.item(finding.line()).id(), proposer);
    }

    /** Throws SECOND_PERSON for whoever rejected before what an appeal has them look at again. */
    void requireAnother(Rma rma, Actor by) throws SQLException {
        deniers.requireAnother(rma, by.account());
    }

    static Proposal proposal(Finding finding) {
        String summary =
                "%s: %d good, %d bad, %s".formatted(finding.line(), finding.good(), finding.bad(), finding.denial());
        return new Proposal(KIND, Json.write(finding), summary);
    }

    Rma take(ReturnNumber number, Optional<Long> seen, Finding finding, Actor by) throws SQLException {
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
        write(rma.item(finding.line()), number, finding, by);
        return rma;
    }

    private void write(ReturnItem item, ReturnNumber number, Finding finding, Actor by) throws SQLException {
        int quantity = finding.good() + finding.bad();
        statements.change(
                INSERT,
                number.id(),
                item.id(),
                finding.good(),
                finding.bad(),
                finding.grade().name(),
                finding.condition(),
                finding.disposition(),
                finding.denial().isEmpty() ? null : finding.denial(),
                finding.tagsOn(),
                finding.scannedGrams(),
                expectedGrams(item.sku(), quantity),
                finding.note(),
                by.account(),
                steps.now());
    }

    private @Nullable Integer expectedGrams(String sku, int quantity) throws SQLException {
        return statements
                .list(EXPECTED, row -> Optional.ofNullable(row.getObject(1, Integer.class)), quantity, sku)
                .get(0)
                .orElse(null);
    }
}
