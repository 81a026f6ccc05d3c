package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

class BadRequestIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();

    static Stream<Arguments> brokenBodies() {
        return Stream.of(
                Arguments.of("half", "{\"subject\":\"Half a th"),
                Arguments.of("nothing", ""),
                Arguments.of("null", "null"),
                Arguments.of("list", "[]"),
                Arguments.of("text", "\"subject\""),
                Arguments.of("deep object", "{\"subject\":".repeat(100_000)),
                Arguments.of("deep list", "[".repeat(100_000)),
                Arguments.of("wrong kind", "{\"subject\":{\"a\":1}}"),
                Arguments.of("twice the end", "{\"subject\":\"a\"}}"),
                Arguments.of("unknown field", "{\"subject\":\"a\",\"text\":\"b\",\"status\":\"solved\"}"),
                Arguments.of("not UTF-8", "{\"subject\":\"\ud800\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenBodies")
    void brokenBodyIsAClearAnswer(String name, String body) {
        agent.post("/tickets").json(body).isRefused(400, "invalid-request");
    }

    @Test
    void hugeNumbersAreRefusedAtOnce() {
        String account = "{\"account\":%s}";
        String ticket = agent.post("/tickets")
                .json("{\"subject\":\"Numbers\",\"text\":\"a\",\"customer\":{\"email\":\"numbers@example.org\"}}")
                .answers(201)
                .text("number");

        for (String number : new String[] {"1e999999999", "9".repeat(5_000), "1.5", "-1", "\"1\""}) {
            agent.put("/tickets/" + ticket + "/assignment")
                    .json(account.formatted(number))
                    .isRefused(400, "invalid-request");
        }
        agent.get("/tickets?limit=99999999999999999999").send();
    }

    @Test
    void formOfAStrangerIsNotReadToItsEnd() {
        String form = "words=" + "x".repeat((256 << 10) - 5);
        for (String page : new String[] {"/vote/nobody", "/s/nobody", "/nominate/nobody", "/vote/nobody/by/nobody"}) {
            Answer refused = sweetline
                    .anonymous()
                    .outside("POST", page)
                    .body("application/x-www-form-urlencoded", form)
                    .send();

            assertThat(refused.status()).as(page).isEqualTo(413);
        }
        assertThat(sweetline.anonymous().outside("GET", "/vote/a%00").send().status())
                .isIn(400, 404);
    }

    @Test
    void parametersThatMakeNoSenseAreNamed() {
        assertThat(agent.get("/tickets?limit=0")
                        .isRefused(400, "invalid-request")
                        .text())
                .contains("limit");
        assertThat(agent.get("/tickets?limit=201")
                        .isRefused(400, "invalid-request")
                        .text())
                .contains("limit");
        assertThat(agent.get("/tickets?view=everything")
                        .isRefused(400, "invalid-request")
                        .text())
                .contains("view");
        agent.get("/tickets?after=nonsense").isRefused(400, "cursor-not-understood");
    }

    @Test
    void whatDoesNotExistIsSaidSo() {
        agent.get("/nowhere").isRefused(404, "not-found");
        agent.get("/tickets/T-999999999").isRefused(404, "no-such-ticket");
        agent.get("/customers/C-999999999").isRefused(404, "no-such-customer");
        agent.get("/orders/999999999").isRefused(404, "no-such-order");
        agent.get("/attachments/999999999").isRefused(404, "no-such-attachment");
        agent.get("/tickets/T-99999999999999999999999").isRefused(404, "no-such-ticket");
        agent.delete("/tickets").isRefused(405, "method-not-allowed");
        agent.post("/tickets")
                .body("application/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")
                .isRefused(415, "unsupported-media-type");
    }

    @Test
    void demoIsNotThere() {
        agent.get("/demo").answers(404);
        agent.post("/demo/calls").json("{}").answers(404);
    }

    @Test
    void problemsAreJsonEvenWhereNobodyAskedForIt() {
        agent.get("/nowhere").header("Accept", "text/html").isRefused(404, "not-found");
        agent.get("/tickets/T-999999999")
                .header("Accept", "text/html,*/*;q=0.1")
                .isRefused(404, "no-such-ticket");
    }
}
