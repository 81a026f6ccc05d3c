package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.ReceivedMail;
import org.sweetline.town.shop.Catalogue;
import org.sweetline.town.shop.Payment;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

/** A customer whom no other test knows, with a phone and a mailbox, and the people at the desk with their browsers. */
final class ReturnScene {
    private static final AtomicInteger NEXT = new AtomicInteger(74_000_000);
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/returns/o/[A-Za-z0-9_-]{43})");
    private static final Path PICTURES = Path.of("target", "return-story");

    private final SweetlineServer sweetline;
    private final Chromium chromium;
    private final ApiClient manager;
    private final Person buyer = Strangers.aStranger();

    ReturnScene(SweetlineServer sweetline, Chromium chromium) {
        this.sweetline = sweetline;
        this.chromium = chromium;
        this.manager = sweetline.desk().withRole("manager");
    }

    /** Bought in the town's shop, which pays them back. */
    String orderOfTwoNotebooks() {
        Wish wish = new Wish(Catalogue.named("Field Notebook"), "Kraft", "", 2);
        ShopOrder order = sweetline
                .town()
                .shop()
                .checkout(buyer)
                .with(wish)
                .paying(Payment.CHECK)
                .place();
        sweetline.town().shop().ship(order, "9400110200881234567890");
        eventually(() -> assertThat(manager.get("/orders/" + order.incrementId())
                        .answers(200)
                        .text("standing.state"))
                .isIn("shipped", "complete"));
        return order.incrementId();
    }

    /** So long ago that the policy asks for a person. */
    String orderOfAShawlLongAgo() {
        String number = Integer.toString(NEXT.incrementAndGet());
        String line = """
                {"shop":"market","id":"%1$s","number":"%1$s","state":"complete","status":"Complete","email":"%2$s",\
                "name":"%3$s","currency":"USD","total":"40.00","subtotal":"40.00","paid":"40.00",\
                "placedAt":"2026-07-01T10:00:00Z","updatedAt":"2026-07-01T10:00:00Z","city":"Austin","country":"US",\
                "lines":[{"id":"1","sku":"SHAWL-M","name":"Merino shawl","ordered":1,"shipped":1,"price":"40.00","total":"40.00"}]}
                """.formatted(number, buyer.email(), buyer.name());
        sweetline
                .program()
                .post("/orders/import")
                .body("application/x-ndjson", line)
                .answers(200);
        return number;
    }

    /** The policy allows it and there is nothing against them, but for so many things a person is asked. */
    String askedForSixPins() {
        String number = Integer.toString(NEXT.incrementAndGet());
        String line =
                """
                {"shop":"market","id":"%1$s","number":"%1$s","state":"complete","status":"Complete","email":"%2$s",\
                "name":"%3$s","currency":"USD","total":"36.00","subtotal":"36.00","paid":"36.00",\
                "placedAt":"%4$s","updatedAt":"%4$s","city":"Austin","country":"US",\
                "lines":[{"id":"1","sku":"PIN-SHEEP","name":"Sheep pin","ordered":6,"shipped":6,"price":"6.00","total":"36.00"}]}
                """.formatted(number, buyer.email(), buyer.name(), Instant.now().minus(Duration.ofDays(8)));
        sweetline
                .program()
                .post("/orders/import")
                .body("application/x-ndjson", line)
                .answers(200);
        String wish = "{\"order\":\"%s\",\"items\":[{\"line\":\"1\",\"quantity\":6,\"reason\":\"style\"}]}";
        return manager.post("/returns")
                .json(wish.formatted(number))
                .answers(201)
                .text("number");
    }

    /** The queue with this return alone: of a long one only what is in sight is there. */
    String queueOf(String number) {
        return "/rma?order=" + manager.get("/returns/" + number).answers(200).text("order.number");
    }

    /** A fact from outside by which the score asks for a person. */
    void bankTookMoneyBack(String order) {
        eventually(() -> {
            String customer = manager.get("/orders/" + order).answers(200).text("customer.number");
            manager.post("/customers/" + customer + "/risk-proofs")
                    .header("Idempotency-Key", "chargeback of " + order)
                    .json("{\"kind\":\"chargeback\",\"abuse\":true,\"note\":\"The bank said so\"}")
                    .answers(200);
        });
    }

    Page phone(String language) {
        Page phone = chromium.page(sweetline, language);
        phone.setViewportSize(390, 844);
        return phone;
    }

    /** Somebody's browser in which they are signed in already. */
    Page desk(String language, String name, String role) {
        String email = sweetline.desk().freshAddress();
        String token = sweetline.desk().invite(email, name, role);
        String cookie = sweetline
                .anonymous()
                .post("/setup/" + token)
                .json("{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, SweetlineServer.PASSWORD))
                .answers(200)
                .cookie();
        sweetline
                .anonymous()
                .withCookie(cookie)
                .put("/session/language")
                .json("{\"language\":\"%s\"}".formatted(language))
                .send();
        Page page = chromium.page(sweetline, language);
        int equals = cookie.indexOf('=');
        page.context()
                .addCookies(List.of(new Cookie(cookie.substring(0, equals), cookie.substring(equals + 1))
                        .setUrl(sweetline.address().toString())));
        return page;
    }

    void findOrder(Page phone, String order) {
        phone.navigate("/returns");
        phone.locator("#order").fill(order);
        phone.locator("#secret").fill(buyer.email());
        phone.locator("form.card button").click();
        phone.waitForURL("**/returns/order");
    }

    String number(Page phone) {
        phone.waitForURL(Pattern.compile(".*/returns/order/RMA-\\d+"));
        return phone.url().substring(phone.url().lastIndexOf('/') + 1);
    }

    void awaits(String number, String state) {
        eventually(
                () -> assertThat(manager.get("/returns/" + number).answers(200).text("state"))
                        .isEqualTo(state));
    }

    /** The letter to the buyer that says this. */
    String letter(String words) {
        return eventuallyFound(
                "a letter that says " + words,
                () -> sweetline.town().mail().mailbox(buyer.email()).stream()
                        .map(ReceivedMail::text)
                        .filter(text -> text.contains(words))
                        .findFirst());
    }

    boolean isTold(String words) {
        return sweetline.town().mail().mailbox(buyer.email()).stream()
                .anyMatch(letter -> letter.text().contains(words));
    }

    String link(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    static byte[] photo() {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
