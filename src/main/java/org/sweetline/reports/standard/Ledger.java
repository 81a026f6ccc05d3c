package org.sweetline.reports.standard;

import org.sweetline.reports.ReportSheet;
import org.sweetline.satisfaction.figures.CsatView;

/** Says for whom a score speaks. */
final class Ledger {

    private Ledger() {}

    static void note(ReportSheet.Draft draft, CsatView csat) {
        long answers = csat.total().csat().of();
        long contacts = csat.ledger().contacts();
        draft.note(
                "The score speaks for %,d of %,d contacts.".formatted(answers, contacts),
                "이 점수는 문의 %,d건 가운데 %,d건의 의견입니다.".formatted(contacts, answers));
        if (csat.ledger().surveyedOnly()) {
            draft.note(
                    "Who hung up and what is unsolved is of no agent and was asked by no way, so neither is counted under this filter.",
                    "연결 전에 끊은 고객과 미해결 문의는 담당 상담원과 설문 방법을 알 수 없어 이 필터에서는 세지 않았습니다.");
        }
        draft.note(
                "If all who are silent were dissatisfied it would be %.0f %%, if all were satisfied %.0f %%."
                        .formatted(
                                100 * csat.ledger().ifAllSilentWereBadOrGood().low(),
                                100 * csat.ledger().ifAllSilentWereBadOrGood().high()),
                "응답하지 않은 고객이 모두 불만족이면 %.0f%%, 모두 만족이면 %.0f%%입니다."
                        .formatted(
                                100 * csat.ledger().ifAllSilentWereBadOrGood().low(),
                                100 * csat.ledger().ifAllSilentWereBadOrGood().high()));
    }
}
