package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.DataFiles;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextNetwork;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;

/** Whoever texted is handed what is known of them, and forgotten to the last word and picture. */
@ItsOwnProduct(shared = TextingProduct.NAME)
class TextErasureIT {
    private final TextNetwork network = TextingProduct.NETWORK;
    private final SweetlineServer sweetline = TextingProduct.SERVER;
    private final ApiClient program = sweetline.program();
    private final TextSender phone = new TextSender(sweetline);
    private final TextedTickets tickets = new TextedTickets(program);
    private final Person writer = Strangers.aStranger();
    private final List<String> traces =
            List.of(writer.phone().substring(1), "xylophonic", "marzipanade", "quodlibetic");

    @Test
    void noTraceOfTextsIsLeft() throws Exception {
        String ticket = aConversation();
        String customer = tickets.customer(ticket);
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            assertThat(ProductDatabase.tables(database.rowsWith(traces)))
                    .contains("text_message", "timeline_entry", "intake_delivery", "contact_point");
            Map<String, String> handed = exported(customer);
            assertThat(handed.get("text-messages.json")).contains(writer.phone(), "marzipanade", "DELIVERED");
            assertThat(handed.keySet()).anyMatch(name -> name.endsWith("image-1.png"));

            program.put("/customers/" + customer + "/erasure")
                    .json("{\"confirmation\":\"" + customer + "\"}")
                    .answers(202);

            eventually(() -> assertThat(program.get("/customers/" + customer + "/erasure")
                            .answers(200)
                            .text("state"))
                    .isEqualTo("done"));
            eventually(() -> assertThat(database.rowsWith(traces)).isEmpty());
            eventually(
                    () -> assertThat(DataFiles.with(sweetline.data(), traces)).isEmpty());
            aReportAfterwardsBringsNothingBack(database);
        }
    }

    @Test
    void wishForNoTextsOutlivesTheErasure() {
        phone.says(writer.phone(), "STOP");
        String ticket = tickets.about(writer.phone());
        String customer = tickets.customer(ticket);
        program.put("/customers/" + customer + "/erasure")
                .json("{\"confirmation\":\"" + customer + "\"}")
                .answers(202);
        eventually(() -> assertThat(program.get("/customers/" + customer + "/erasure")
                        .answers(200)
                        .text("state"))
                .isEqualTo("done"));

        String next = program.post("/tickets")
                .json("""
                        {"subject":"Again","text":"Hello","customer":{"name":"Somebody","phone":"%s"}}""".formatted(writer.phone()))
                .answers(201)
                .text("number");

        program.post("/tickets/" + next + "/texts").json("{\"text\":\"Hi\"}").isRefused(409, "texts-not-wanted");
    }

    private String aConversation() {
        String message = TextNetwork.sid("MM");
        String picture = TextNetwork.sid("ME");
        network.has(message, picture, TextNetwork.picture("image/png", "quodlibetic " + writer.phone()));
        TreeMap<String, String> text = phone.text(writer.phone(), "My xylophonic bowl is broken");
        text.put("MessageSid", message);
        text.put("NumMedia", "1");
        text.put("MediaUrl0", "https://api.twilio.com/Media/" + picture);
        phone.send("/webhooks/twilio/sms", text);
        String ticket = tickets.about(writer.phone());
        eventually(() -> assertThat(tickets.texts(ticket).get(0).getJsonArray("attachments"))
                .hasSize(1));
        long reply = tickets.reply(ticket, "We send marzipanade with the next one");
        eventually(() -> assertThat(network.taken(writer.phone())).hasSize(1));
        report("delivered");
        eventually(() -> assertThat(tickets.state(ticket, reply)).isEqualTo("delivered"));
        return ticket;
    }

    private void aReportAfterwardsBringsNothingBack(ProductDatabase database) throws Exception {
        report("sent");
        Person next = Strangers.aStranger();
        phone.says(next.phone(), "After the report came " + next.familyName());
        tickets.about(next.phone());

        assertThat(database.rowsWith(List.of("xylophonic", "marzipanade"))).isEmpty();
    }

    private void report(String status) {
        TextNetwork.Taken taken = network.taken(writer.phone()).get(0);
        String path = URI.create(taken.reportTo()).getPath();
        phone.send(path, phone.status(taken.sid(), status));
    }

    private Map<String, String> exported(String customer) throws IOException {
        byte[] archive =
                program.get("/customers/" + customer + "/export").answers(200).bytes();
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
