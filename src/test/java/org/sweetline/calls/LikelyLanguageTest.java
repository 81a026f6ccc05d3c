package org.sweetline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyLanguageTest {
    private static final List<String> ENGLISH_FIRST = List.of("en", "ko");
    private static final List<String> KOREAN_FIRST = List.of("ko", "en");

    @Test
    void numberTellsTheCountryAndTheCountryTheLanguage() {
        assertThat(LikelyLanguage.of("+821012345678", ENGLISH_FIRST)).isEqualTo("ko");
        assertThat(LikelyLanguage.of("+14155550123", KOREAN_FIRST)).isEqualTo("en");
        assertThat(LikelyLanguage.of("+447400123456", KOREAN_FIRST)).isEqualTo("en");
    }

    @Test
    void ofOtherCountriesAndHiddenNumbersTheTeamsFirstIsSpoken() {
        assertThat(LikelyLanguage.of("+33612345678", KOREAN_FIRST)).isEqualTo("ko");
        assertThat(LikelyLanguage.of("+33612345678", ENGLISH_FIRST)).isEqualTo("en");
        assertThat(LikelyLanguage.of("", KOREAN_FIRST)).isEqualTo("ko");
    }

    @Test
    void nobodyIsSpokenToInALanguageThatTheTeamDoesNotSpeak() {
        assertThat(LikelyLanguage.of("+821012345678", List.of("en"))).isEqualTo("en");
        assertThat(LikelyLanguage.of("+14155550123", List.of("ko"))).isEqualTo("ko");
    }
}
