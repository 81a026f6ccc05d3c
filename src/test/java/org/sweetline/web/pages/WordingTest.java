package org.sweetline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"portal", "problem", "label", "letters", "risk"})
    void whatIsSaidInOneLanguageIsSaidInTheOther(String feature) {
        Wording english = Wording.of(feature, PageLanguage.EN);
        Wording korean = Wording.of(feature, PageLanguage.KO);

        assertThat(korean.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        for (String key : english.keys()) {
            assertThat(places(korean.say(key))).as(key).isEqualTo(places(english.say(key)));
        }
    }

    @Test
    void moneyAndDaysAreWrittenAsTheLanguageDoes() {
        Wording english = Wording.of("portal", PageLanguage.EN);
        Wording korean = Wording.of("portal", PageLanguage.KO);
        Instant night = Instant.parse("2026-12-04T03:00:00Z");
        ZoneId newYork = ZoneId.of("America/New_York");

        assertThat(english.money(49.9, "USD")).isEqualTo("$49.90");
        assertThat(korean.money(49.9, "USD")).isEqualTo("US$49.90");
        assertThat(korean.money(15000, "KRW")).isEqualTo("₩15,000");
        assertThat(english.day(night, newYork)).isEqualTo("December 3, 2026");
        assertThat(korean.day(night, newYork)).isEqualTo("2026년 12월 3일");
    }

    @Test
    void languageIsTheFirstOfOursThatTheBrowserNames() {
        assertThat(PageLanguage.preferred("fr, ko-KR;q=0.8, en;q=0.5")).isEqualTo(PageLanguage.KO);
        assertThat(PageLanguage.preferred("de-DE")).isEqualTo(PageLanguage.EN);
        assertThat(PageLanguage.preferred(";;q=,,*")).isEqualTo(PageLanguage.EN);
        assertThat(PageLanguage.preferred(null)).isEqualTo(PageLanguage.EN);
    }

    private static String places(String text) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            places.append(Pattern.compile("\\{" + i + "}").matcher(text).find());
        }
        return places.toString();
    }
}
