package org.sweetline.town.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.town.cast.Cast.ada;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.texts.Sms;
import org.sweetline.town.phone.texts.TextFate;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Param;

class TextsTest {
    private static final String SMS = "/webhooks/twilio/sms";
    private final ProductStandIn product = new ProductStandIn();
    private final PhoneNetwork phone = PhoneNetwork.startFast(Clock.systemUTC());
    private final RestApi rest = new RestApi(phone);

    @BeforeEach
    void connect() {
        phone.connect("https://desk.example", product.url());
        product.says(SMS, "<Response/>");
    }

    @AfterEach
    void close() {
        phone.close();
        product.close();
    }

    @Test
    void aTextIsQueuedAndThenToldToBeSentAndDelivered() {
        var sms = send("Your parcel is on its way.");

        assertThat(sms).containsEntry("status", "queued").containsEntry("num_segments", "1");
        eventually(() -> assertThat(statuses()).containsExactly("sent", "delivered"));
    }

    @Test
    void aTextToAPhoneThatIsOffIsUndelivered() {
        phone.messages().to(ada().phone(), TextFate.UNDELIVERED);

        send("Hello?");

        eventually(() -> assertThat(statuses()).containsExactly("sent", "undelivered"));
        assertThat(value("/status", "ErrorCode")).containsExactly("", "30003");
    }

    @Test
    void newsOfATextMayComeTheWrongWayRound() {
        phone.mishaps().often(Fault.SWAPPED, Step.MESSAGE_STATUS, 1);

        send("Hello");

        eventually(() -> assertThat(statuses()).containsExactly("delivered", "sent"));
    }

    @Test
    void whoeverWritesStopGetsNoMore() {
        phone.text(ada()).saying("STOP").send();

        var answer = rest.send(
                "POST",
                "/Messages.json",
                "To",
                ada().phone(),
                "From",
                phone.account().number(),
                "Body",
                "Still there?");

        assertThat(value(SMS, "OptOutType")).containsExactly("STOP");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("21610");
    }

    @Test
    void aPictureIsServedToWhoeverHasTheToken() {
        phone.text(ada())
                .saying("Look")
                .enclosing("image/png", new byte[] {1, 2, 3})
                .send();

        String url = value(SMS, "MediaUrl0").get(0);
        var picture = rest.send("GET", url.substring(url.indexOf("/Messages")));

        assertThat(value(SMS, "NumMedia")).containsExactly("1");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void whatTheProductAnswersAtOnceIsSent() {
        product.says(SMS, "<Response><Message>We will look at it.</Message></Response>");

        phone.text(ada()).saying("My mug broke").send();

        assertThat(phone.messages().sent()).extracting(Sms::body).containsExactly("We will look at it.");
    }

    @Test
    void aTextThatIsNotTakenIsNoReasonToStumble() {
        product.answers(SMS, Answer.empty(503));

        var exchange = phone.text(ada()).saying("Hello").send();

        assertThat(exchange.status()).isEqualTo(503);
        assertThat(phone.journal().complaints()).anyMatch(complaint -> complaint.contains("11200"));
    }

    @Test
    void textsAreListedByTheirDayPageByPage() {
        for (int i = 0; i < 3; i++) {
            phone.text(ada()).saying("Hello " + i).send();
        }
        LocalDate today = LocalDate.ofInstant(phone.messages().all().get(0).at(), ZoneOffset.UTC);
        String asked =
                "/Messages.json?PageSize=2&To=" + phone.account().number().replace("+", "%2B");

        assertThat(listed(asked + "&DateSent=" + today)).hasSize(2);
        assertThat(listed(asked + "&Page=1&DateSent=" + today)).hasSize(1);
        assertThat(listed(asked + "&DateSent%3E=" + today)).hasSize(2);
        assertThat(listed(asked + "&DateSent=" + today.minusDays(1))).isEmpty();
        assertThat(listed(asked + "&DateSent%3C=" + today.minusDays(1))).isEmpty();
    }

    private List<?> listed(String path) {
        return (List<?>) Objects.requireNonNull(rest.get(path).get("messages"));
    }

    private Map<String, @Nullable Object> send(String body) {
        return rest.post(
                "/Messages.json",
                "To",
                ada().phone(),
                "From",
                phone.account().number(),
                "Body",
                body,
                "StatusCallback",
                "https://desk.example/status");
    }

    private List<String> statuses() {
        return value("/status", "MessageStatus");
    }

    private List<String> value(String path, String name) {
        return product.asks(path).stream()
                .map(ask -> Param.first(ask.form(), name))
                .toList();
    }
}
