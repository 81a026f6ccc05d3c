package org.sweetline.reports.standard;

import org.sweetline.reports.ReportSheet;

/** Says of the score of those who came lately that it still moves. */
public final class YoungAnswers {

    private YoungAnswers() {}

    public static void note(ReportSheet.Draft draft, boolean young) {
        if (young) {
            draft.note(
                    "Contacts of the last 72 hours are young: answers still arrive, and their score still moves.",
                    "최근 72시간에 들어온 문의는 아직 응답이 들어오는 중이라 점수가 달라질 수 있습니다.");
        }
    }
}
