package org.sweetline.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.returns.ReturnState;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Wording;

class StatusPageTest {

    @ParameterizedTest
    @EnumSource(ReturnState.class)
    void everyStateHasItsWordsInBothLanguages(ReturnState state) {
        for (PageLanguage language : PageLanguage.values()) {
            Wording words = Wording.of("portal", language);
            for (boolean heard : new boolean[] {false, true}) {
                assertThat(words.find(StatusPage.now(state, heard, false))).isPresent();
                assertThat(words.find(StatusPage.now(state, heard, true))).isPresent();
            }
        }
    }

    @Test
    void whatWasPaidIsNotAllWhereSomethingWasRefused() {
        assertThat(StatusPage.now(ReturnState.RESOLVED, false, true)).isEqualTo("now.resolved.part");
        assertThat(StatusPage.now(ReturnState.RESOLVED, false, false)).isEqualTo("now.resolved");
        assertThat(StatusPage.now(ReturnState.REJECTED, true, true)).isEqualTo("now.rejected.again");
    }
}
