package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;
import org.sweetline.town.wire.Json;

/** Texts of ours of which the last report never came are asked about, twice at most. */
@ItsOwnProduct(shared = TextingProduct.NAME)
class LostReportsIT {
    private final TextNetwork network = TextingProduct.NETWORK;
    private final TextSender phone = new TextSender(TextingProduct.SERVER);
    private final TextedTickets tickets = new TextedTickets(TextingProduct.SERVER.program());
    private final Person writer = Strangers.aStranger();
    private String ticket = "";
    private String path = "";
    private long reply;

    @BeforeEach
    void sendATextOfWhichNothingIsReported() {
        phone.says(writer.phone(), "Hello from " + writer.familyName());
        ticket = tickets.about(writer.phone());
        reply = tickets.reply(ticket, "Did you get this?");
        eventually(() -> assertThat(tickets.state(ticket, reply)).isEqualTo("queued"));
        path = "/Messages/" + network.taken(writer.phone()).get(0).sid() + ".json";
    }

    @Test
    void textIsDeliveredWhenTheNetworkSaysSo() throws Exception {
        becomes("delivered", null);

        wasSentBefore("2 hours");

        eventually(() -> assertThat(tickets.state(ticket, reply)).isEqualTo("delivered"));
    }

    @Test
    void whyATextDidNotArriveIsShownAsIfItHadBeenReported() throws Exception {
        becomes("undelivered", 30006);

        wasSentBefore("2 hours");

        eventually(() -> assertThat(tickets.state(ticket, reply)).isEqualTo("undelivered"));
        assertThat(Answer.text(tickets.entry(ticket, reply), "sms.fault")).isEqualTo("no-texts");
    }

    @Test
    void networkThatNeverSaysIsAskedTwiceAndNoMore() throws Exception {
        becomes("sent", null);

        wasSentBefore("2 hours");
        eventually(() -> assertThat(tickets.state(ticket, reply)).isEqualTo("sent"));
        eventually(() -> assertThat(network.asked(path)).isEqualTo(1));
        wasSentBefore("2 days");
        eventually(() -> assertThat(network.asked(path)).isEqualTo(2));

        anotherOneIsAskedAbout();
        assertThat(network.asked(path)).isEqualTo(2);
    }

    @Test
    void textThatTheNetworkCannotTellOfKeepsNoOtherWaiting() throws Exception {
        String first = path;
        network.answers(first, org.sweetline.town.wire.Answer.json(500, Json.object("code", 20500)));
        wasSentBefore("3 hours");
        eventually(() -> assertThat(network.asked(first)).isPositive());

        anotherOneIsAskedAbout();

        assertThat(tickets.state(ticket, reply)).isEqualTo("queued");
    }

    @Test
    void surveyThatTheNetworkStillHoldsAfterADayHasFailed() throws Exception {
        isASurvey();
        becomes("queued", null);

        wasSentBefore("2 hours");
        eventually(() -> assertThat(network.asked(path)).isEqualTo(1));
        assertThat(tickets.state(ticket, reply)).isEqualTo("queued");
        wasSentBefore("2 days");

        eventually(() -> assertThat(tickets.state(ticket, reply)).isEqualTo("failed"));
        assertThat(Answer.text(tickets.entry(ticket, reply), "sms.fault")).isEqualTo("held-up");
    }

    @Test
    void surveyOfWhichNobodyKnowsForTwoDaysWhetherItWasTakenHasFailed() throws Exception {
        isASurvey();
        change(
                "update text_message set state = 'UNKNOWN', created_at = now() - interval '49 hours' where number = ? and direction = 'OUT'");

        eventually(() -> assertThat(tickets.state(ticket, reply)).isEqualTo("failed"));
    }

    private void isASurvey() throws Exception {
        change("update text_message set purpose = 'SURVEY' where number = ? and direction = 'OUT'");
    }

    private void change(String sql) throws IOException, SQLException {
        try (ProductDatabase database = new ProductDatabase(TextingProduct.SERVER.data())) {
            database.change(sql, writer.phone());
        }
    }

    /** By then the first would have been asked about as well. */
    private void anotherOneIsAskedAbout() throws Exception {
        long other = tickets.reply(ticket, "And this?");
        eventually(() -> assertThat(network.taken(writer.phone())).hasSize(2));
        eventually(() -> assertThat(tickets.state(ticket, other)).isEqualTo("queued"));
        path = path.replaceFirst(
                "SM[0-9a-f]{32}", network.taken(writer.phone()).get(1).sid());
        becomes("delivered", null);
        String first = "/Messages/" + network.taken(writer.phone()).get(0).sid() + ".json";
        wasSentBefore("2 hours");
        eventually(() -> assertThat(tickets.state(ticket, other)).isEqualTo("delivered"));
        path = first;
    }

    private void becomes(String status, @Nullable Integer code) {
        network.answers(
                path, org.sweetline.town.wire.Answer.json(200, Json.object("status", status, "error_code", code)));
    }

    private void wasSentBefore(String time) throws IOException, SQLException {
        try (ProductDatabase database = new ProductDatabase(TextingProduct.SERVER.data())) {
            database.change(
                    "update text_message set attempted_at = least(attempted_at, now() - cast(? as interval)) where number = ? and state <> 'DELIVERED'",
                    time,
                    writer.phone());
        }
    }
}
