package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;

/** The answer of last resort. */
class FallbackIT {
    private static final String VOICE = "/webhooks/twilio/voice";
    private static final Duration TWILIOS_PATIENCE = Duration.ofSeconds(15);

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final TextSender network = new TextSender(sweetline);
    private final String sid = TextNetwork.sid("CA");

    @Test
    void fallbackAnswersWhileTheCallIsHeldByAnotherAndPutsItDownOnceItIsFree() throws Exception {
        network.send(VOICE, call());
        String answer;
        long millis;
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("begin");
            database.change("update desk_call set leaving = '' where sid = ?", sid);

            long asked = System.nanoTime();
            answer = network.send(VOICE + "/fallback", call()).text();
            millis = (System.nanoTime() - asked) / 1_000_000;

            database.change("commit");
        }

        assertThat(answer).contains("We are sorry").contains("<Record");
        assertThat(millis).isLessThan(TWILIOS_PATIENCE.toMillis());
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            eventually(() -> assertThat(database.rows("select leaving from desk_call where sid = '" + sid + "'"))
                    .containsExactly("voicemail"));
            assertThat(database.number("select count(*) from intake_delivery where external_id like '%" + sid + "%'"
                            + " and channel = 'voice'"))
                    .isGreaterThanOrEqualTo(2);
        }
    }

    private Map<String, String> call() {
        var account = sweetline.town().phone().account();
        return new TreeMap<>(Map.of(
                "CallSid",
                sid,
                "AccountSid",
                account.sid(),
                "From",
                Strangers.aStranger().phone(),
                "To",
                account.number(),
                "CallStatus",
                "ringing",
                "Direction",
                "inbound"));
    }
}
