package org.sweetline.reports.campaigns;

import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.standard.Verdicts;
import org.sweetline.satisfaction.figures.ComparisonView;
import org.sweetline.satisfaction.figures.ComparisonView.DifferenceView;
import org.sweetline.satisfaction.numbers.Verdict;
import org.sweetline.web.Words;

/** Says in one sentence whether those whom a campaign brought were as satisfied as others. */
final class CohortVerdict {

    private CohortVerdict() {}

    static void note(ReportSheet.Draft draft, ComparisonView against) {
        @Nullable DifferenceView lead = against.leadWithChannels() ? against.withinChannels() : against.crude();
        if (lead == null) {
            draft.note(
                    "There are no answers on one of the sides yet, so nothing can be said of the difference.",
                    "한쪽에 아직 응답이 없어 차이를 말할 수 없습니다.");
            return;
        }
        String en = switch (Words.parse(Verdict.class, "verdict", lead.verdict())) {
            case BETTER -> "Those whom it brought were more satisfied than usual";
            case WORSE -> "Those whom it brought were less satisfied than usual";
            case NO_DIFFERENCE -> "Those whom it brought were as satisfied as usual, as far as can be seen";
            case CANNOT_TELL ->
                "Not enough answers to tell whether those whom it brought were more or less satisfied than usual";
        };
        String ko = switch (Words.parse(Verdict.class, "verdict", lead.verdict())) {
            case BETTER -> "캠페인으로 온 고객이 평소보다 더 만족했습니다";
            case WORSE -> "캠페인으로 온 고객이 평소보다 덜 만족했습니다";
            case NO_DIFFERENCE -> "캠페인으로 온 고객의 만족도는 평소와 차이가 보이지 않습니다";
            case CANNOT_TELL -> "캠페인으로 온 고객이 평소보다 더 만족했는지 덜 만족했는지 판단하기에 응답이 부족합니다";
        };
        String how = Verdicts.points(lead);
        draft.note(
                en + ": " + how + " points" + (against.leadWithChannels() ? ", within channels." : "."),
                ko + "(" + how + "%p" + (against.leadWithChannels() ? ", 채널별 보정)." : ")."));
    }
}
