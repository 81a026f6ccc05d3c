package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportParameter.AGENT;
import static org.sweetline.reports.ReportParameter.CAMPAIGN;
import static org.sweetline.reports.ReportParameter.CHANNEL;
import static org.sweetline.reports.ReportParameter.DURING;
import static org.sweetline.reports.ReportParameter.LANGUAGE;
import static org.sweetline.reports.ReportParameter.PATIENCE;
import static org.sweetline.reports.ReportParameter.TAG;
import static org.sweetline.reports.ReportParameter.TEAM;
import static org.sweetline.reports.ReportParameter.TOPIC;
import static org.sweetline.reports.ReportParameter.WAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportRange;
import org.sweetline.satisfaction.figures.CsatView;
import org.sweetline.security.Permission;
import org.sweetline.web.Bilingual;

/** What the standard reports say of themselves. */
final class Covers {

    private static final Set<ReportParameter> CONTACTS =
            EnumSet.of(AGENT, TEAM, CHANNEL, LANGUAGE, TOPIC, TAG, WAY, CAMPAIGN, DURING);

    static final ReportCover DAILY = new ReportCover(
            "daily",
            new Bilingual("Day at a glance", "하루 요약"),
            new Bilingual(
                    "What came in, how long people waited, and what they said of us.",
                    "들어온 문의와 대기 시간, 고객의 평가를 한 장으로 봅니다."),
            Permission.READ_FIGURES,
            Set.of(),
            List.of(),
            "daily-1",
            ReportRange.YESTERDAY);

    static final ReportCover DAYS = new ReportCover(
            "days",
            new Bilingual("Through peak days", "급증일 전후"),
            new Bilingual(
                    "What came, how long people waited and how satisfied they were, day by day, with peaks and campaigns.",
                    "문의량과 대기 시간, 만족도를 급증과 캠페인 표시와 함께 날짜별로 봅니다."),
            Permission.READ_FIGURES,
            Set.of(),
            List.of(),
            "days-1",
            ReportRange.MONTH);

    static final ReportCover CSAT = new ReportCover(
            "csat",
            new Bilingual("Satisfaction", "고객 만족도"),
            new Bilingual(
                    "Who was satisfied, how sure that is, and what spoilt it.",
                    "얼마나 만족했는지, 그 수치를 얼마나 믿을 수 있는지, 불만의 이유는 무엇인지 봅니다."),
            Permission.READ_FIGURES,
            CONTACTS,
            List.of("agent", "channel", "topic", "team", "language", "tag", "way", "campaign"),
            CsatView.FORMULA,
            ReportRange.MONTH);

    static final ReportCover NOT_ASKED = new ReportCover(
            "not-asked",
            new Bilingual("Who was not asked", "설문을 받지 않은 고객"),
            new Bilingual("Whom the score does not speak for, and why.", "만족도 점수에 담기지 않은 고객과 그 이유입니다."),
            Permission.READ_FIGURES,
            CONTACTS,
            List.of(),
            CsatView.FORMULA,
            ReportRange.MONTH);

    static final ReportCover PRAISE = new ReportCover(
            "praise",
            new Bilingual("Kind words", "칭찬"),
            new Bilingual("Confirmed kind words, for each hundred tickets.", "확인된 칭찬을 티켓 100건당 몇 건인지와 함께 봅니다."),
            Permission.READ_FIGURES,
            EnumSet.of(AGENT, LANGUAGE, TOPIC, DURING),
            List.of("agent", "topic", "language", "day"),
            "praise-1",
            ReportRange.MONTH);

    static final ReportCover SERVICE = new ReportCover(
            "service",
            new Bilingual("Waiting and service level", "대기 시간과 서비스 수준"),
            new Bilingual(
                    "How long customers waited, in writing and at the phone.", "글로 문의한 고객과 전화한 고객이 얼마나 기다렸는지 봅니다."),
            Permission.READ_FIGURES,
            EnumSet.of(AGENT, TEAM, CHANNEL, LANGUAGE, TOPIC, DURING),
            List.of("day", "agent", "channel", "topic", "language", "team"),
            "service-1",
            ReportRange.MONTH);

    static final ReportCover MACROS = new ReportCover(
            "macros",
            new Bilingual("What the texts of the day did", "오늘의 문구 효과"),
            new Bilingual(
                    "Replies with a prepared text against replies without one.", "준비된 문구를 쓴 답변과 쓰지 않은 답변을 견주어 봅니다."),
            Permission.READ_FIGURES,
            EnumSet.of(DURING, LANGUAGE),
            List.of(),
            "macros-2",
            ReportRange.MONTH);

    static final ReportCover STAFFING = new ReportCover(
            "staffing",
            new Bilingual("How many people a day needs", "필요한 인원"),
            new Bilingual(
                    "Agents for each half hour, by what the same weekdays brought.", "같은 요일의 통화량으로 30분마다 필요한 인원을 셉니다."),
            Permission.READ_FIGURES,
            EnumSet.of(TEAM, PATIENCE),
            List.of(),
            "erlang-1",
            ReportRange.TODAY);

    private Covers() {}
}
