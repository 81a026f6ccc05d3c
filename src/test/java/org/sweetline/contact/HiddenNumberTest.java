package org.sweetline.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenNumberTest {

    @ParameterizedTest
    @CsvSource({
        "anonymous, +266696687",
        "Restricted, +7378742833",
        "BLOCKED, +2562533",
        "unknown, +8656696",
        "unavailable, +86282452253"
    })
    void callersHideByAWordOrBySpellingItOnAKeypad(String word, String spelled) {
        assertThat(HiddenNumber.isNamed(word)).isTrue();
        assertThat(HiddenNumber.isNamed(spelled)).isTrue();
        assertThat("+" + onAKeypad(word)).isEqualTo(spelled);
    }

    @Test
    void nothingAtAllIsHiddenToo() {
        assertThat(HiddenNumber.isNamed("")).isTrue();
        assertThat(HiddenNumber.isNamed(" Private ")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12025550143", "client:agent_7", "sip:jenny@example.com", "+8566696"})
    void otherCallersDoNotHide(String caller) {
        assertThat(HiddenNumber.isNamed(caller)).isFalse();
    }

    private static String onAKeypad(String word) {
        return word.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> String.valueOf("22233344455566677778889999".charAt(letter - 'a')))
                .collect(Collectors.joining());
    }
}
