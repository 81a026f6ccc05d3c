package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sweetline.testing.FrozenDatabase;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;

/** Callers whom the desk answers while its database answers nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ItsOwnProduct
class FallbackWithoutDatabaseIT {
    private static final String FALLBACK = "/webhooks/twilio/voice/fallback";
    private static final Duration TWILIOS_PATIENCE = Duration.ofSeconds(15);
    private static final Duration BACK_AT_WORK = Duration.ofMinutes(3);

    /** More than there are hands to put calls down. */
    private static final int CALLERS = 6;

    private SweetlineServer sweetline;

    @BeforeAll
    void start() {
        sweetline = SweetlineServer.alone("frozen").withAdministrator().start();
    }

    @AfterAll
    void close() {
        if (sweetline != null) {
            sweetline.close();
        }
    }

    @Test
    void everyCallerIsAnsweredInTimeAndPutDownOnceTheDatabaseIsBack() throws Exception {
        TextSender network = new TextSender(sweetline);
        List<String> sids = new ArrayList<>();
        FrozenDatabase frozen = new FrozenDatabase(sweetline.data());
        try {
            for (int i = 0; i < CALLERS; i++) {
                String sid = TextNetwork.sid("CA");
                long asked = System.nanoTime();
                String answer = network.send(FALLBACK, call(sid)).text();

                assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(TWILIOS_PATIENCE);
                assertThat(answer).contains("We are sorry").contains("<Record");
                sids.add(sid);
            }
        } finally {
            frozen.letGo();
        }

        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            for (String sid : sids) {
                eventually(
                        BACK_AT_WORK,
                        () -> assertThat(database.rows("select leaving from desk_call where sid = '" + sid + "'"))
                                .containsExactly("voicemail"));
            }
        }
    }

    private Map<String, String> call(String sid) {
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
