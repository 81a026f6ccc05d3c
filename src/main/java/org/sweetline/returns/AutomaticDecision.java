package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.policy.PolicyAdvice;
import org.sweetline.returns.policy.rules.PolicyFinding;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.schema.Statements;

/** What the product decides by itself once a request is assessed. It never denies: a person does. */
@ApplicationScoped
class AutomaticDecision {

    private static final String PHOTO = "select 1 from return_photo where return_id = ? limit 1";

    private final ReturnSteps steps;
    private final PolicyAdvice advice;
    private final Statements statements;

    @Inject
    AutomaticDecision(ReturnSteps steps, PolicyAdvice advice, Statements statements) {
        this.steps = steps;
        this.advice = advice;
        this.statements = statements;
    }

    /** The return is held, undecided and assessed. */
    void goOn(Rma rma, RiskBand band) throws SQLException {
        PolicyVerdict verdict = advice.on(rma.orderId(), asked(rma), rma.requestedAt());
        rma.ruling().under(verdict.version());
        boolean hasPhoto =
                statements.first(PHOTO, row -> true, rma.number().id()).isPresent();
        switch (AutomaticRule.of(verdict, band, hasPhoto)) {
            case AUTHORIZE -> authorize(rma, verdict, band);
            case ASK_PHOTO -> askForPhoto(rma);
            case REVIEW -> review(rma, verdict);
        }
    }

    private void authorize(Rma rma, PolicyVerdict verdict, RiskBand band) throws SQLException {
        List<Decision> all = rma.items().stream()
                .map(item -> Decision.authorize(
                        item.lineId(), item.requested(), AutomaticRule.given(item.wanted(), verdict, band)))
                .toList();
        rma.decide(all, null, steps.now(), steps.terms());
        steps.taken(rma, Step.of(StepKind.DECIDED, Actor.product()).because("policy " + verdict.version()));
    }

    /** Without words of its own: letter and portal ask for a photo in the language that the customer reads there. */
    private void askForPhoto(Rma rma) throws SQLException {
        rma.askForInfo("", true, steps.now());
        steps.taken(rma, Step.of(StepKind.ASKED, Actor.product()).because("photo"));
    }

    /** What the policy found is named for whoever looks. */
    private void review(Rma rma, PolicyVerdict verdict) throws SQLException {
        String rules = verdict.objections().stream()
                .map(PolicyFinding::rule)
                .distinct()
                .collect(Collectors.joining(", "));
        rma.review();
        steps.taken(rma, Step.of(StepKind.REVIEW, Actor.product()).because(rules));
    }

    static List<AskedItem> asked(Rma rma) {
        return rma.items().stream().map(item -> item.asked(item.requested())).toList();
    }
}
