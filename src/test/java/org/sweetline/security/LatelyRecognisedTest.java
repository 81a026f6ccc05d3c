package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.SetClock;

class LatelyRecognisedTest {

    private static final Instant SEEN = Instant.parse("2026-03-01T10:00:00Z");

    private final SetClock clock = new SetClock(SEEN);
    private final LatelyRecognised lately = new LatelyRecognised(clock);

    @Test
    void whoWasHereWithinAnHourIsKnownByTheSecretThatTheyShowed() {
        lately.remember(grace("a"));

        clock.to(SEEN.plus(LatelyRecognised.GOOD_FOR));
        assertThat(lately.find("a")).contains(grace("a"));
        assertThat(lately.find("b")).isEmpty();

        clock.to(SEEN.plus(LatelyRecognised.GOOD_FOR).plusSeconds(1));
        assertThat(lately.find("a")).isEmpty();
    }

    @Test
    void whoSignedOutIsNot() {
        lately.remember(grace("a"));

        lately.forget("a");

        assertThat(lately.find("a")).isEmpty();
    }

    @Test
    void whoWasHereLongAgoMakesRoomForOthers() {
        for (int i = 0; i < 2_000; i++) {
            lately.remember(grace("early " + i));
        }
        lately.remember(grace("one too many"));
        assertThat(lately.find("one too many")).isEmpty();

        clock.to(SEEN.plus(LatelyRecognised.GOOD_FOR).plusSeconds(1));
        lately.remember(grace("later"));

        assertThat(lately.find("later")).isPresent();
    }

    private static SignedIn grace(String secretHash) {
        return new SignedIn(7, "Grace Hopkins", "grace@desk.example", Role.AGENT, "en", secretHash);
    }
}
