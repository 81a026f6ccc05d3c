package org.sweetline.channels.voice.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioConfigs;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.tickets.RecordingDiscarded;

/** What the rule lets go of here goes at the phone network too, sooner or later. */
class DeleteDiscardedRecordingTest {
    private static final String RECORDING = "RE0000000000000000000000000000000a";
    private static final RecordingDiscarded DISCARDED = new RecordingDiscarded(RECORDING);
    private static final int LOST = 0;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer network;
    private volatile int answer = 204;

    @BeforeEach
    void networkAnswers() throws IOException {
        network = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        network.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            if (answer != LOST) {
                exchange.sendResponseHeaders(answer, -1);
            }
            exchange.close();
        });
        network.start();
    }

    @AfterEach
    void networkIsGone() {
        network.stop(0);
    }

    @Test
    void isDeletedInOurAccount() throws TwilioTrouble {
        reaction().react(DISCARDED);

        assertThat(asked)
                .containsExactly(
                        "DELETE /2010-04-01/Accounts/" + TwilioConfigs.ACCOUNT + "/Recordings/" + RECORDING + ".json");
    }

    /** The reaction is tried again by whoever runs it; the network may have heard the first one, and says 404 then. */
    @Test
    void isAskedForAgainWhenNobodyKnowsWhetherItWasHeard() throws TwilioTrouble {
        answer = LOST;
        assertThatThrownBy(() -> reaction().react(DISCARDED))
                .isInstanceOfSatisfying(
                        TwilioTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(TwilioTrouble.Kind.UNSURE));

        answer = 404;
        reaction().react(DISCARDED);

        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500, 503})
    void isNotTakenForDoneWhenTheNetworkRefuses(int refusal) {
        answer = refusal;

        assertThatThrownBy(() -> reaction().react(DISCARDED)).isInstanceOf(TwilioTrouble.class);
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "imported-7", "RE1/../../Calls/CA1"})
    void whatIsNoIdOfTheNetworkIsNeverAskedFor(String recording) throws TwilioTrouble {
        reaction().react(new RecordingDiscarded(recording));

        assertThat(asked).isEmpty();
    }

    @Test
    void deskWithoutAnAccountHasNothingThere() throws TwilioTrouble {
        reaction(TwilioConfigs.withoutAccount()).react(DISCARDED);

        assertThat(asked).isEmpty();
    }

    private DeleteDiscardedRecording reaction() {
        return reaction(TwilioConfigs.at(network.getAddress().getPort()));
    }

    private static DeleteDiscardedRecording reaction(TwilioConfig config) {
        return new DeleteDiscardedRecording(config, TwilioConfigs.gateway(config));
    }
}
