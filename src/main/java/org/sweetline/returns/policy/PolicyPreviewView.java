package org.sweetline.returns.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.policy.PolicyPreview.Comparison;
import org.sweetline.returns.policy.rules.PolicyFinding;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.returns.policy.terms.PolicyClause;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * What a policy would have said.
 *
 * @param since how far back it looked
 * @param decided by the policy that is tried
 * @param inForce by the policy in force
 * @param changes how many would have been answered otherwise
 * @param changed the first hundred of them, newest first
 */
public record PolicyPreviewView(
        Instant since,
        AnswerCountsView decided,
        AnswerCountsView inForce,
        int changes,
        List<ChangedAnswerView> changed) {
    private static final int SHOWN = 100;

    public record AnswerCountsView(long yes, long no, long ask) {

        static AnswerCountsView of(List<PolicyAnswer> answers) {
            return new AnswerCountsView(
                    count(answers, PolicyAnswer.YES),
                    count(answers, PolicyAnswer.NO),
                    count(answers, PolicyAnswer.ASK));
        }

        private static long count(List<PolicyAnswer> answers, PolicyAnswer wanted) {
            return answers.stream().filter(wanted::equals).count();
        }
    }

    /**
     * A return that would have been answered otherwise.
     *
     * @param number null for money that the shop gave back without a return
     * @param reasons what the stricter of the two policies has against it
     */
    public record ChangedAnswerView(
            @Nullable String number,
            String order,
            Instant at,
            @OneOf(PolicyAnswer.class) String was,
            @OneOf(PolicyAnswer.class) String would,
            List<PolicyClause> reasons) {

        static ChangedAnswerView of(Comparison one) {
            boolean stricter = one.after().answer().compareTo(one.before().answer()) > 0;
            return new ChangedAnswerView(
                    one.asked().number().isEmpty() ? null : one.asked().number(),
                    one.asked().orderNumber(),
                    one.asked().at(),
                    Words.of(one.before().answer()),
                    Words.of(one.after().answer()),
                    (stricter ? one.after() : one.before())
                            .objections().stream()
                                    .map(PolicyFinding::reason)
                                    .distinct()
                                    .toList());
        }
    }

    static PolicyPreviewView of(Instant since, List<Comparison> compared) {
        List<Comparison> changed =
                compared.stream().filter(Comparison::isChanged).toList();
        return new PolicyPreviewView(
                since,
                AnswerCountsView.of(
                        compared.stream().map(one -> one.after().answer()).toList()),
                AnswerCountsView.of(
                        compared.stream().map(one -> one.before().answer()).toList()),
                changed.size(),
                changed.stream()
                        .sorted((one, other) ->
                                other.asked().at().compareTo(one.asked().at()))
                        .limit(SHOWN)
                        .map(ChangedAnswerView::of)
                        .toList());
    }
}
