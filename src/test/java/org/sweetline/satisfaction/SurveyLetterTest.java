package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.notices.Notice;

class SurveyLetterTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void invitationNamesTheStoreAsItCallsItself(String language) {
        SurveyLetter letter = letter(language, "mail");
        Notice mail = letter.mail();

        assertThat(mail.subject()).contains("Bowl & Co");
        assertThat(mail.text()).contains("Bowl & Co");
        assertThat(mail.html()).contains("Bowl &amp; Co").doesNotContain("Bowl & Co");
        assertThat(letter.sms()).startsWith("Bowl & Co").contains("https://desk.test/s/t");
        assertThat(mail.subject() + mail.text() + mail.html() + letter.sms() + letter.smsAsShown())
                .doesNotContain("Sweetline");
    }

    @Test
    void itSaysHowTheyCameToUs() {
        assertThat(letter("en", "voice").mail().text())
                .contains("You called Bowl & Co on March 3, and Jenny Park answered.");
        assertThat(letter("en", "mail").mail().text()).contains("You wrote to Bowl & Co on March 3");
        assertThat(letter("ko", "voice").mail().text()).contains("3월 3일 Bowl & Co에 전화 주신 건은 Jenny Park 상담원이");
        assertThat(letter("ko", "mail").mail().text()).contains("3월 3일 Bowl & Co에 문의하신 건은");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void mailSaysToItsReaderAndToTheirProgramHowToStop(String language) {
        Notice mail = letter(language, "mail").mail();

        assertThat(mail.stop()).isEqualTo("https://desk.test/s/t?stop");
        assertThat(mail.text()).endsWith(mail.stop() + "\n");
        assertThat(mail.html()).contains("href=\"" + mail.stop() + "\"");
    }

    private static SurveyLetter letter(String language, String channel) {
        DueSurvey survey = new DueSurvey(
                7,
                false,
                "ada@example.com",
                language,
                1042L,
                12,
                "Ada Lovelace",
                "Jenny Park",
                channel,
                Instant.parse("2026-03-03T10:00:00Z"));
        return new SurveyLetter(survey, "https://desk.test/s/t", ZoneOffset.UTC, "Bowl & Co");
    }
}
