package org.sweetline.satisfaction;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sweetline.notices.Notice;
import org.sweetline.people.FirstName;
import org.sweetline.web.Html;
import org.sweetline.web.pages.LetterFrame;

/** The invitation. Its links only open the page: what was chosen is sent there. */
final class SurveyLetter {

    static final String PURPOSE = "survey";

    private static final List<String> EN = List.of("Very poor", "Poor", "Okay", "Good", "Very good");
    private static final List<String> KO = List.of("매우 불만족", "불만족", "보통", "만족", "매우 만족");

    private final DueSurvey survey;
    private final String link;
    private final ZoneId zone;
    private final String store;
    private final boolean korean;

    /**
     * @param link of the page, without a rating
     * @param store as it calls itself to its customers
     */
    SurveyLetter(DueSurvey survey, String link, ZoneId zone, String store) {
        this.survey = survey;
        this.link = link;
        this.zone = zone;
        this.store = store;
        this.korean = survey.language().equals("ko");
    }

    /** From 1 to 5. */
    static String word(int rating, String language) {
        return (language.equals("ko") ? KO : EN).get(rating - 1);
    }

    Notice mail() {
        return new Notice(
                PURPOSE,
                Long.toString(survey.id()),
                Optional.of(survey.customer()),
                survey.to(),
                korean ? store + " 상담은 어떠셨나요?" : "How did " + store + " do?",
                text(),
                html(),
                stop());
    }

    String sms() {
        return sms(link);
    }

    /** As the ticket shows it: who has the link can answer for the customer. */
    String smsAsShown() {
        return sms(korean ? "(고객 전용 링크)" : "(the customer's own link)");
    }

    private String sms(String where) {
        return korean
                ? store + " 상담은 어떠셨나요? 1~5점과 한마디를 답장으로 보내 주시거나 여기서 답해 주세요: " + where + " (수신 거부: STOP)"
                : store + ": how did we do? Reply 1 to 5 and a few words, or answer here: " + where
                        + " (STOP to be asked no more)";
    }

    private String text() {
        StringBuilder text =
                new StringBuilder(greeting()).append("\n\n").append(question()).append("\n\n");
        for (int rating = 5; rating >= 1; rating--) {
            text.append(rating)
                    .append("  ")
                    .append(word(rating, survey.language()))
                    .append('\n');
            text.append("   ").append(link).append("?r=").append(rating).append('\n');
        }
        return text.append('\n')
                .append(closing())
                .append('\n')
                .append(stop())
                .append('\n')
                .toString();
    }

    private String html() {
        StringBuilder html = new StringBuilder("<p>")
                .append(Html.escaped(greeting()))
                .append("</p><p>")
                .append(Html.escaped(question()))
                .append("</p><table role=\"presentation\" cellspacing=\"0\"><tr>");
        for (int rating = 1; rating <= 5; rating++) {
            html.append("<td style=\"padding:0 6px 0 0\"><a href=\"")
                    .append(Html.escaped(link))
                    .append("?r=")
                    .append(rating)
                    .append("\" style=\"display:inline-block;min-width:44px;padding:10px 8px;border:1px solid #8a93a6;")
                    .append("border-radius:8px;text-align:center;text-decoration:none;color:#1f2430\"><strong>")
                    .append(rating)
                    .append("</strong><br><span style=\"font-size:12px\">")
                    .append(word(rating, survey.language()))
                    .append("</span></a></td>");
        }
        html.append("</tr></table><p style=\"font-size:13px;color:#5a6274\">")
                .append(Html.escaped(closing()))
                .append(" <a href=\"")
                .append(Html.escaped(stop()))
                .append("\">")
                .append(korean ? "더 이상 받지 않기" : "Don't ask me again")
                .append("</a></p>");
        return LetterFrame.of(survey.language(), html.toString());
    }

    private String stop() {
        return link + "?stop";
    }

    private String greeting() {
        String first = FirstName.of(survey.customerName());
        if (korean) {
            return first.isEmpty() ? "안녕하세요." : first + "님, 안녕하세요.";
        }
        return first.isEmpty() ? "Hello," : "Hello " + first + ",";
    }

    private String question() {
        String day = DateTimeFormatter.ofPattern(korean ? "M월 d일" : "MMMM d", korean ? Locale.KOREAN : Locale.ENGLISH)
                .format(survey.contactAt().atZone(zone));
        boolean called = survey.channel().equals("voice");
        if (korean) {
            return day + " " + store + "에 " + (called ? "전화 주신 건은 " : "문의하신 건은 ") + survey.agentName()
                    + " 상담원이 도와드렸습니다. 만족스러우셨나요?";
        }
        return (called ? "You called " : "You wrote to ") + store + " on " + day + ", and " + survey.agentName()
                + " answered. How was it?";
    }

    private String closing() {
        return korean
                ? "답변은 페이지에서 보내기를 누르셔야 접수되며 30초면 충분합니다. 더 이상 받지 않으시려면:"
                : "Your answer counts once you send it on the page; it takes half a minute. If you would rather not be asked:";
    }
}
