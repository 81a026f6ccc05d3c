package org.sweetline.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.mail.ReceivedMail;

/** One order, whoever bought it with their mailbox, and Said, who decides. */
final class PortalStage {
    private static final Pattern LINK =
            Pattern.compile("https?://[^/]+(/returns/(?:o|confirm|later)/[A-Za-z0-9_-]{43})");

    private final SweetlineServer sweetline;
    private final DeliveredOrder order;
    private final ApiClient said;

    PortalStage(SweetlineServer sweetline, DeliveredOrder order) {
        this.sweetline = sweetline;
        this.order = order;
        this.said = sweetline.desk().withRole("returns");
    }

    /** The buyer, signed in by their mail address. */
    PortalBrowser buyer() {
        return new PortalBrowser(sweetline.anonymous())
                .signedIn(order, order.buyer().email());
    }

    void awaitReview(String number) {
        eventually(() -> assertThat(said.get("/returns/" + number).answers(200).text("state"))
                .isEqualTo("in-review"));
    }

    List<String> letters(DeliveredOrder to) {
        return sweetline.town().mail().mailbox(to.buyer().email()).stream()
                .map(ReceivedMail::text)
                .toList();
    }

    void decide(String number, String item) {
        said.put("/returns/" + number + "/decision")
                .json("{\"version\":%d,\"items\":[%s],\"noteToCustomer\":\"\",\"internalNote\":\"\"}"
                        .formatted(version(number), item))
                .answers(200);
    }

    void goods(String number, String step, String body) {
        said.post("/returns/" + number + "/" + step)
                .json("{\"version\":%d,%s}".formatted(version(number), body))
                .answers(200);
    }

    long version(String number) {
        return said.get("/returns/" + number).answers(200).number("version");
    }

    /** The text of the letter to the buyer that says this. */
    String letter(String words) {
        return eventuallyFound(
                "a letter that says " + words,
                () -> sweetline.town().mail().mailbox(order.buyer().email()).stream()
                        .map(ReceivedMail::text)
                        .filter(text -> text.contains(words))
                        .findFirst());
    }

    /** The buyer's answer to the letter that says this, with a picture and with something that is none. */
    Letter answering(String words) throws Exception {
        ReceivedMail asked = sweetline.town().mail().mailbox(order.buyer().email()).stream()
                .filter(mail -> mail.text().contains(words))
                .findFirst()
                .orElseThrow();
        return Letter.from(order.buyer())
                .inReplyTo(asked)
                .enclosing("left.png", "image/png", photo("left.png").bytes())
                .enclosing("broken.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8));
    }

    ApiRequest scan(String tracking, String seen) {
        return sweetline
                .program()
                .post("/return-labels/" + tracking + "/scans")
                .json("{\"scan\":\"%s\",\"at\":\"2026-11-27T08:00:00Z\",\"zip\":\"78701\"}".formatted(seen));
    }

    static String unlinked(String letter) {
        return letter.replace("\r", "").replaceAll("/returns/o/\\S+", "/returns/o/…");
    }

    static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    static String number(PortalBrowser browser) {
        assertThat(browser.path()).as(browser.page().text()).matches("/returns/order/RMA-\\d+");
        return browser.path().substring("/returns/order/".length());
    }

    static PortalBrowser.File photo(String name) throws Exception {
        BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 900 * 700; i++) {
            image.setRGB(i % 900, i / 900, (int) (i * 2_654_435_761L));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new PortalBrowser.File("photo", name, "image/png", bytes.toByteArray());
    }
}
