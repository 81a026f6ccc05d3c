package org.sweetline.tickets.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutWordTest {

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "' stop. ', STOP",
        "StopAll, STOP",
        "Unsubscribe!, STOP",
        "ＳＴＯＰ, STOP",
        "수신거부, STOP",
        "수신 거부, STOP",
        "[수신거부], STOP",
        "그만!, STOP",
        "start, START",
        "UNSTOP, START",
        "수신동의, START",
        "수신거부 해제, START",
        "Help?, HELP",
        "도움말, HELP"
    })
    void wordThatStandsAloneIsHeard(String body, OptOutWord word) {
        assertThat(OptOutWord.of(body, "")).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Please stop the parcel",
                "stop it",
                "I want to start a return",
                "no help came",
                "수신거부는 어떻게 하나요",
                "환불해 주세요",
                "👍",
                "…"
            })
    void wordAmongOthersIsAnOrdinaryText(String body) {
        assertThat(OptOutWord.of(body, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Arrêtez, STOP, STOP", "yes, HELP, HELP", "stop, START, START"})
    void whatTheNetworkTookItForCounts(String body, String network, OptOutWord word) {
        assertThat(OptOutWord.of(body, network)).contains(word);
    }
}
