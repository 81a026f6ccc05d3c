package org.sweetline.reports.peaks;

import java.util.Map;
import org.sweetline.reports.ReportWords;
import org.sweetline.web.Bilingual;

/** What the steps of a surge are called. */
final class StepWords {

    private static final Map<String, Bilingual> STEPS = Map.ofEntries(
            Map.entry("WATCH", new Bilingual("being watched", "주시 시작")),
            Map.entry("SURGE", new Bilingual("surge", "급증 시작")),
            Map.entry("COOLING", new Bilingual("cooling down", "진정되는 중")),
            Map.entry("NORMAL", new Bilingual("as usual again", "평소로 돌아옴")),
            Map.entry("ENDED", new Bilingual("over", "끝남")),
            Map.entry("opened incident", new Bilingual("Opened an incident", "공지를 등록함")),
            Map.entry("changed incident", new Bilingual("Changed the incident", "공지를 수정함")),
            Map.entry("resolved incident", new Bilingual("Resolved the incident", "해결 처리함")),
            Map.entry("linked tickets to incident", new Bilingual("Linked more tickets to it", "티켓을 더 연결함")),
            Map.entry("answers tickets of incident", new Bilingual("Had linked tickets answered", "연결된 티켓에 답변을 보냄")),
            Map.entry("stopped answers of incident", new Bilingual("Stopped the answers", "답변 발송을 멈춤")),
            Map.entry("released answers of incident", new Bilingual("Let held answers go", "보류된 답변을 내보냄")),
            Map.entry("linked ticket to incident", new Bilingual("Linked a ticket to it", "티켓을 직접 연결함")),
            Map.entry("unlinked ticket from incident", new Bilingual("Took a ticket out of it", "티켓 연결을 해제함")),
            Map.entry("tells of resolution", new Bilingual("Had customers told of its end", "해결되었음을 고객에게 안내함")),
            Map.entry(
                    "tells of resolution and solves tickets",
                    new Bilingual("Had customers told of its end and tickets solved", "해결 안내를 보내고 티켓을 해결 처리함")),
            Map.entry("solves tickets of incident", new Bilingual("Had its tickets solved", "연결된 티켓을 해결 처리함")),
            Map.entry("stopped telling of resolution", new Bilingual("Stopped telling of its end", "해결 안내 발송을 멈춤")),
            Map.entry("released letters of resolution", new Bilingual("Let held letters go", "보류된 해결 안내를 내보냄")),
            Map.entry("offered callbacks at once", new Bilingual("Offered callbacks at once", "회신 전화를 바로 제안함")),
            Map.entry("offered callbacks as before", new Bilingual("Offered callbacks as before", "회신 전화 제안을 원래대로 돌림")),
            Map.entry("turned on peak priorities", new Bilingual("Turned on peak priorities", "급증 시 우선순위를 켬")),
            Map.entry("turned off peak priorities", new Bilingual("Turned off peak priorities", "급증 시 우선순위를 끔")),
            Map.entry("declared surge", new Bilingual("Declared the surge", "급증을 선언함")),
            Map.entry("ended surge", new Bilingual("Ended the surge", "급증을 종료함")),
            Map.entry("closed review of surge", new Bilingual("Closed the review", "회고를 마침")),
            Map.entry("noted campaign", new Bilingual("Noted a campaign", "캠페인을 기록함")),
            Map.entry("corrected campaign", new Bilingual("Corrected a campaign", "캠페인을 고침")),
            Map.entry("removed campaign", new Bilingual("Removed a campaign", "캠페인을 삭제함")),
            Map.entry("restored campaign", new Bilingual("Brought a campaign back", "캠페인을 되살림")),
            Map.entry("marked peak day", new Bilingual("Marked a peak day", "급증일로 지정함")),
            Map.entry("marked ordinary day", new Bilingual("Marked an ordinary day", "평소로 지정함")),
            Map.entry("unmarked day", new Bilingual("Took a mark back", "지정을 취소함")),
            Map.entry("wrote text of the day", new Bilingual("Wrote a text of the day", "오늘의 문구를 작성함")),
            Map.entry("removed text of the day", new Bilingual("Removed a text of the day", "오늘의 문구를 삭제함")));

    private StepWords() {}

    /** @param series "" where somebody did it */
    static Bilingual of(String kind, String series) {
        Bilingual step = STEPS.getOrDefault(kind, new Bilingual(kind, kind));
        if (series.isEmpty()) {
            return step;
        }
        Bilingual name = ReportWords.series(series.toLowerCase(java.util.Locale.ROOT));
        return new Bilingual(name.en() + ": " + step.en(), name.ko() + ": " + step.ko());
    }
}
