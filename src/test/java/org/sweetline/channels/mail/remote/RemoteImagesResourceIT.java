package org.sweetline.channels.mail.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

/** What lies on the public web can't be fetched here; that nothing else can, is what matters. */
class RemoteImagesResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();
    private final PictureServer inside = PictureServer.start();

    @AfterEach
    void stop() {
        inside.close();
    }

    @Test
    void mailNamesNoAddressAndNothingInsideIsAsked() {
        inside.saysRaw("/secret.png", "HTTP/1.1 200 OK\r\n\r\n".getBytes());
        String address = "http://127.0.0.1:" + inside.port() + "/secret.png";

        JsonObject entry = entryOf("<p>Look</p><img src=\"" + address + "\" alt=\"Shoes\">");

        assertThat(entry.getString("html"))
                .contains("src=\"remote:0\"", "Shoes")
                .doesNotContain("secret.png");
        Answer refused = agent.post(path(entry, 0)).isRefused(404, "remote-image-unusable");
        assertThat(refused.text("detail")).contains("public web");
        assertThat(inside.asked()).isEmpty();
    }

    @Test
    void onlyPicturesOfThisVeryMailCanBeAskedFor() {
        JsonObject entry = entryOf("<img src=\"http://127.0.0.1/a.png\" alt=\"a\">");

        agent.post(path(entry, 1)).isRefused(404, "no-such-remote-image");
        agent.post(path(entry, -1)).isRefused(404, "no-such-remote-image");
        agent.post("/entries/999999999/remote-images/0").isRefused(404, "no-such-remote-image");
        assertThat(agent.get(path(entry, 0)).send().status()).isEqualTo(405);
    }

    @Test
    void strangersAndPagesOfOthersCannotAsk() {
        JsonObject entry = entryOf("<img src=\"http://127.0.0.1/a.png\" alt=\"a\">");

        sweetline.anonymous().post(path(entry, 0)).isRefused(401, "not-signed-in");
        agent.post(path(entry, 0)).header("Sec-Fetch-Site", "cross-site").isRefused(403, "foreign-origin");
    }

    private static String path(JsonObject entry, int number) {
        return "/entries/" + entry.getInt("id") + "/remote-images/" + number;
    }

    private JsonObject entryOf(String html) {
        String mail = "From: sale@shop.test\r\nTo: support@sweetline.example\r\nSubject: " + UUID.randomUUID()
                + "\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html + "\r\n";
        ApiClient program = sweetline.program();
        long id = program.post("/deliveries/mail")
                .body("message/rfc822", mail)
                .answers(202)
                .number("id");
        String ticket = eventuallyFound("the ticket", () -> {
            Answer delivery = program.get("/deliveries/" + id).answers(200);
            return delivery.text("status").equals("done") ? Optional.of(delivery.text("result")) : Optional.empty();
        });
        return agent.get("/tickets/" + ticket + "/timeline").answers(200).items().stream()
                .filter(entry -> entry.getString("kind").equals("message"))
                .findFirst()
                .orElseThrow();
    }
}
