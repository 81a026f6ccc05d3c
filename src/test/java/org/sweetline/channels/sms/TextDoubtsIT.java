package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextNetwork.Mood;
import org.sweetline.testing.TextNetwork.Taken;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;

/** A text of which nobody said whether it was taken goes out once, not twice and not never. */
@ItsOwnProduct(shared = TextingProduct.NAME)
class TextDoubtsIT {
    private final TextNetwork network = TextingProduct.NETWORK;
    private final TextSender phone = new TextSender(TextingProduct.SERVER);
    private final TextedTickets tickets = new TextedTickets(TextingProduct.SERVER.program());
    private final Person writer = Strangers.aStranger();
    private String ticket = "";

    @BeforeEach
    void letACustomerWrite() {
        phone.says(writer.phone(), "Hello from " + writer.familyName());
        ticket = tickets.about(writer.phone());
    }

    @AfterEach
    void showAgain() {
        network.hidesTexts(false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void textThatWasTakenWithoutAWordIsFoundAndNotSentAgain(boolean hungUp) {
        network.meetsTheNextWith(hungUp ? Mood.TOOK_IT_AND_DIED : Mood.TOOK_IT_AND_FAILED);

        long reply = tickets.reply(ticket, "Did you get this?");

        eventuallyIs(reply, "queued");
        assertThat(network.handedOver(writer.phone())).isEqualTo(1);
        assertThat(network.taken(writer.phone())).hasSize(1);
    }

    @Test
    void textThatWasNeverTakenIsSentOnceTheDoubtIsOver() {
        network.meetsTheNextWith(Mood.DIED_BEFORE);

        long reply = tickets.reply(ticket, "Did this get lost?");

        eventuallyIs(reply, "queued");
        assertThat(network.handedOver(writer.phone())).isEqualTo(2);
        assertThat(network.taken(writer.phone())).hasSize(1);
    }

    @Test
    void reportEndsTheDoubtBeforeTheListDoes() {
        network.hidesTexts(true);
        network.meetsTheNextWith(Mood.TOOK_IT_AND_FAILED);
        long reply = tickets.reply(ticket, "Reported first");
        eventually(() -> assertThat(network.taken(writer.phone())).hasSize(1));

        Taken text = network.taken(writer.phone()).get(0);
        phone.send(URI.create(text.reportTo()).getPath(), phone.status(text.sid(), "delivered"));

        eventuallyIs(reply, "delivered");
        tickets.reply(ticket, "The next one");
        eventually(() -> assertThat(network.taken(writer.phone())).hasSize(2));
        assertThat(network.handedOver(writer.phone())).isEqualTo(2);
    }

    @Test
    void twoTextsOfTheSameWordsAreToldApart() {
        network.meetsTheNextWith(Mood.TOOK_IT_AND_DIED, Mood.TOOK_IT_AND_DIED);

        long first = tickets.reply(ticket, "Yes");
        long second = tickets.reply(ticket, "Yes");

        eventuallyIs(first, "queued");
        eventuallyIs(second, "queued");
        assertThat(network.handedOver(writer.phone())).isEqualTo(2);
        assertThat(network.taken(writer.phone())).hasSize(2);
    }

    private void eventuallyIs(long entry, String state) {
        eventually(() -> assertThat(tickets.state(ticket, entry)).isEqualTo(state));
    }
}
