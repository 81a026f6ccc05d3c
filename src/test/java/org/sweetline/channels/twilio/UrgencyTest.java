package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.work.RightOfWay.Matter;

class UrgencyTest {
    private static final String VOICE = "/webhooks/twilio/voice";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/voicemail/ko",
                "/calls/t-_1/hold",
                "/calls/t/callback/number",
                "/calls/t/callback/pressed/1",
                "/calls/t/legs/7/screen"
            })
    void whatSomebodyListensForIsHeard(String path) {
        assertThat(Urgency.of(VOICE + path)).contains(Matter.HEARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/calls/t-_1/wait"})
    void whoeverComesInOrWaitsInLineCanBeHeld(String path) {
        assertThat(Urgency.of(VOICE + path)).contains(Matter.HELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/status",
                "/recording",
                "/calls/t/conference",
                "/calls/t/legs/7/status",
                "/calls/t/outgoing/judged"
            })
    void newsIsTold(String path) {
        assertThat(Urgency.of(VOICE + path)).contains(Matter.TOLD);
    }

    @Test
    void nobodyListensForTheAnswerToAText() {
        assertThat(Urgency.of("/webhooks/twilio/sms")).contains(Matter.TOLD);
    }

    @Test
    void lastAnswerWaitsForNothing() {
        assertThat(Urgency.of(VOICE + "/fallback")).isEmpty();
    }
}
