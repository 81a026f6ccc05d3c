package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;

/** Pictures and other files that come with texts. */
@ItsOwnProduct(shared = TextingProduct.NAME)
class TextFilesIT {
    private final TextNetwork network = TextingProduct.NETWORK;
    private final ApiClient program = TextingProduct.SERVER.program();
    private final TextSender phone = new TextSender(TextingProduct.SERVER);
    private final TextedTickets tickets = new TextedTickets(program);
    private final Person writer = Strangers.aStranger();
    private final String message = TextNetwork.sid("MM");

    @Test
    void tenPicturesStandWithTheirMessage() {
        List<String> files =
                IntStream.range(0, 10).mapToObj(i -> TextNetwork.sid("ME")).toList();
        files.forEach(file -> network.has(message, file, TextNetwork.picture("image/jpeg", "picture " + file)));

        send(files);

        eventually(() -> assertThat(entry().getJsonArray("attachments")).hasSize(10));
        JsonObject first = entry().getJsonArray("attachments").getJsonObject(0);
        assertThat(first.getString("name")).matches("image-\\d+\\.jpg");
        Answer picture = program.outside("GET", first.getString("href")).answers(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(picture.text()).startsWith("picture ME");
        assertThat(states()).containsOnly("stored");
    }

    @Test
    void fileIsFetchedByItsIdsFromOurOwnAccountAndNeverFromTheAddressThatCame() {
        String file = TextNetwork.sid("ME");
        network.has(message, file, TextNetwork.picture("image/png", "ours"));
        TreeMap<String, String> text = text(1);
        text.put("MediaUrl0", network.url() + "/evil/Media/" + file);

        phone.send("/webhooks/twilio/sms", text);

        eventually(() -> assertThat(states()).containsExactly("stored"));
        assertThat(network.askedForFile("/evil/Media/" + file)).isZero();
    }

    @Test
    void addressWithoutAnIdBringsTheWordsAlone() {
        TreeMap<String, String> text = text(1);
        text.put("MediaUrl0", "http://169.254.169.254/latest/meta-data");

        phone.send("/webhooks/twilio/sms", text);

        eventually(() -> assertThat(entry().getString("text")).isEqualTo("Look at this"));
        assertThat(states()).isEmpty();
    }

    @Test
    void fileThatIsNotKeptSaysWhy() {
        String page = TextNetwork.sid("ME");
        String huge = TextNetwork.sid("ME");
        network.has(message, page, TextNetwork.picture("text/html", "<script>alert(1)</script>"));
        network.has(message, huge, TextNetwork.picture("image/jpeg", "x".repeat((16 << 20) + 1)));

        send(List.of(page, huge));

        eventually(() -> assertThat(reasons()).containsExactly("type", "size"));
        assertThat(states()).containsOnly("failed");
        assertThat(entry().getJsonArray("attachments")).isEmpty();
    }

    /** What was set up is known a moment later. */
    @Test
    void fileFromABlockedNumberIsNotEvenAskedFor() {
        String file = TextNetwork.sid("ME");
        network.has(message, file, TextNetwork.picture("image/jpeg", "unwanted"));
        TextingProduct.SERVER
                .desk()
                .withRole("manager")
                .post("/blocked-numbers")
                .json("{\"number\":\"%s\",\"reason\":\"threats\"}".formatted(writer.phone()))
                .answers(201);
        eventually(() -> {
            phone.says(writer.phone(), "Still here");
            String ticket = tickets.find(writer.phone()).orElseThrow(() -> new AssertionError("no ticket yet"));
            assertThat(tickets.texts(ticket)).anyMatch(entry -> entry.getBoolean("automatic"));
        });

        send(List.of(file));

        String ticket = tickets.find(writer.phone()).orElseThrow();
        eventually(() -> assertThat(tickets.texts(ticket))
                .filteredOn(entry -> entry.getString("text").equals("Look at this"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getBoolean("automatic")).isTrue();
                    assertThat(Answer.objects(entry.getJsonObject("sms").getJsonArray("media")))
                            .singleElement()
                            .satisfies(media -> assertThat(media.getString("state") + " " + media.getString("reason"))
                                    .isEqualTo("failed blocked"));
                }));
        assertThat(network.askedForFile(file)).isZero();
    }

    @Test
    void fileThatIsLateIsFetchedWhenItIsThere() {
        String file = TextNetwork.sid("ME");
        send(List.of(file));
        eventually(() -> assertThat(network.askedForFile(file)).isPositive());
        eventually(() -> assertThat(states()).containsExactly("waiting"));

        network.has(message, file, TextNetwork.picture("image/gif", "late"));

        eventually(() -> assertThat(states()).containsExactly("stored"));
    }

    @Test
    void fileThatLiesElsewhereIsOnlyFetchedWhereTwilioKeepsThem() {
        String near = TextNetwork.sid("ME");
        String far = TextNetwork.sid("ME");
        String moved = TextNetwork.sid("ME");
        network.has(message, moved, TextNetwork.picture("image/png", "moved"));
        String account = "/2010-04-01/Accounts/"
                + TextingProduct.SERVER.town().phone().account().sid();
        network.has(message, near, TextNetwork.elsewhere(account + "/Messages/" + message + "/Media/" + moved));
        network.has(message, far, TextNetwork.elsewhere("http://169.254.169.254/latest/meta-data"));

        send(List.of(near, far));

        eventually(() -> assertThat(states()).containsExactly("stored", "waiting"));
        eventually(() -> assertThat(network.askedForFile(far)).isGreaterThan(1));
    }

    private void send(List<String> files) {
        TreeMap<String, String> text = text(files.size());
        for (int i = 0; i < files.size(); i++) {
            text.put("MediaContentType" + i, "image/jpeg");
            text.put(
                    "MediaUrl" + i,
                    "https://api.twilio.com/2010-04-01/Accounts/AC/Messages/%s/Media/%s"
                            .formatted(message, files.get(i)));
        }
        phone.send("/webhooks/twilio/sms", text);
    }

    private TreeMap<String, String> text(int files) {
        TreeMap<String, String> text = phone.text(writer.phone(), "Look at this");
        text.put("MessageSid", message);
        text.put("NumMedia", String.valueOf(files));
        return text;
    }

    private JsonObject entry() {
        String ticket = tickets.find(writer.phone()).orElseThrow(() -> new AssertionError("no ticket yet"));
        return tickets.texts(ticket).get(0);
    }

    private List<String> states() {
        return told("state");
    }

    private List<String> reasons() {
        return told("reason");
    }

    private List<String> told(String field) {
        List<String> told = new ArrayList<>();
        Answer.objects(entry().getJsonObject("sms").getJsonArray("media"))
                .forEach(file -> told.add(file.getString(field)));
        return told;
    }
}
