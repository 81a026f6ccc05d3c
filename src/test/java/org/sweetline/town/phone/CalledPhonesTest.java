package org.sweetline.town.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Param;

/** Phones that the product calls by their numbers: mobiles and answering machines. */
class CalledPhonesTest {
    private final ProductStandIn product = new ProductStandIn();
    private final PhoneNetwork phone = PhoneNetwork.startFast(Clock.systemUTC());
    private final RestApi rest = new RestApi(phone);

    @BeforeEach
    void connect() {
        phone.connect("https://desk.example", product.url());
    }

    @AfterEach
    void close() {
        phone.close();
        product.close();
    }

    @Test
    void aMobilePhoneIsAskedForAKeyBeforeItIsConnected() {
        product.says(
                        "/screen",
                        "<Response><Gather action='/screened' numDigits='1'><Say>Press 1.</Say></Gather><Hangup/></Response>")
                .says(
                        "/screened",
                        "<Response><Dial><Conference participantLabel='agent:2'>room-1</Conference></Dial></Response>");
        phone.at("+14155550177")
                .answeringAfter(Duration.ofSeconds(4))
                .pressing("1")
                .talkingFor(Duration.ofSeconds(5));

        var made = rest.post(
                "/Calls.json",
                "To",
                "+14155550177",
                "From",
                phone.account().number(),
                "Url",
                "https://desk.example/screen");

        assertThat(made).containsEntry("status", "queued");
        eventually(() -> assertThat(of("/screened", "Digits")).containsExactly("1"));
        eventually(() -> assertThat(phone.conferences().all()).hasSize(1));
    }

    @Test
    void aMachineIsFoundOutWhetherTheCallWaitsForThatOrNot() {
        product.says("/hello", "<Response><Say>Hello.</Say></Response>");
        phone.at("+14155550178").asMachine();
        String[] order = {"To", "+14155550178", "From", phone.account().number(), "MachineDetection", "Enable"};

        rest.post("/Calls.json", with(order, "Url", "https://desk.example/hello?a=1"));
        rest.post(
                "/Calls.json",
                with(
                        order,
                        "Url",
                        "https://desk.example/hello?a=2",
                        "AsyncAmd",
                        "true",
                        "AsyncAmdStatusCallback",
                        "https://desk.example/machine"));

        eventually(() -> assertThat(of("/hello", "AnsweredBy")).contains("machine_start"));
        eventually(() -> assertThat(of("/machine", "AnsweredBy")).containsExactly("machine_start"));
        assertThat(product.asks("/machine").get(0).form())
                .extracting(Param::name)
                .containsExactly("CallSid", "AccountSid", "AnsweredBy", "MachineDetectionDuration");
    }

    private static String[] with(String[] order, String... more) {
        String[] all = Arrays.copyOf(order, order.length + more.length);
        System.arraycopy(more, 0, all, order.length, more.length);
        return all;
    }

    private List<String> of(String path, String name) {
        return product.asks(path).stream()
                .map(Ask::form)
                .map(form -> Param.first(form, name))
                .toList();
    }
}
