package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sweetline.json.Json;
import org.sweetline.web.Words;

/** Decides all items of a return, at once or after a second person agreed. */
@ApplicationScoped
class DecisionStep implements AgreedStep {

    static final String KIND = "decision";

    private final ReturnSteps steps;

    @Inject
    DecisionStep(ReturnSteps steps) {
        this.steps = steps;
    }

    /** All that is said with a decision. */
    record Verdict(List<Decision> decisions, String noteToCustomer, String internalNote) {

        Proposal proposal() {
            String summary = decisions.stream().map(Verdict::words).collect(Collectors.joining("; "));
            return new Proposal(KIND, Json.write(this), summary);
        }

        String reason() {
            return decisions.stream()
                    .map(Decision::denial)
                    .filter(denial -> !denial.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private static String words(Decision decision) {
            String given = decision.authorized() == 0 ? "" : Words.of(decision.resolution());
            return Stream.of("%s: %d".formatted(decision.lineId(), decision.authorized()), given, decision.denial())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carryOut(ReturnNumber number, String body, Actor proposer) throws SQLException {
        take(number, Optional.empty(), StepKind.DECIDED, Json.read(body, Verdict.class), proposer);
    }

    void take(ReturnNumber number, Optional<Long> seen, StepKind kind, Verdict verdict, Actor by) throws SQLException {
        Step step = Step.of(kind, by)
                .because(verdict.reason())
                .saying(verdict.noteToCustomer())
                .noting(verdict.internalNote());
        steps.take(
                number, seen, step, rma -> rma.decide(verdict.decisions(), by.account(), steps.now(), steps.terms()));
    }
}
