package org.sweetline.town.phone.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.people.Ring;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.wire.Json;

class PhoneDoorTest {
    private static final Account ACCOUNT = Account.demo();
    private static final long FUTURE = 4_000_000_000L;
    private final PhoneNetwork phone = PhoneNetwork.startFast(Clock.systemUTC());
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void aBrowserWithATokenRingsAnswersAndHangsUp() throws Exception {
        String line = open(token("HS256", "twilio-fpa;v=1", ACCOUNT.keySid(), FUTURE, ACCOUNT.keySecret()));
        Ring ring = new Ring("CA" + "1".repeat(32), "+14155550123", Map.of(), () -> {}, keys -> {});

        phone.phoneBook().at("client:agent_7").forEach(handset -> handset.rings(ring));
        var rung = events(line, 0);
        send("POST", "/town/lines/" + line + "/legs/" + ring.callSid() + "/accept", "{}");

        assertThat(rung).hasSize(1);
        assertThat(rung.get(0)).containsEntry("kind", "ring").containsEntry("from", "+14155550123");
        assertThat(ring.decided(Duration.ZERO)).isPresent();
    }

    @Test
    void aClosedBrowserRingsNoMore() throws Exception {
        String line = open(token("HS256", "twilio-fpa;v=1", ACCOUNT.keySid(), FUTURE, ACCOUNT.keySecret()));

        HttpResponse<String> closed = send("DELETE", "/demo/phone/lines/" + line, "");

        assertThat(closed.statusCode()).isEqualTo(204);
        assertThat(phone.phoneBook().at("client:agent_7")).isEmpty();
        assertThat(send("GET", "/town/lines/" + line + "/events?wait=1", "").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "none, twilio-fpa;v=1, SK, 4000000000, right",
        "HS256, jwt, SK, 4000000000, right",
        "HS256, twilio-fpa;v=1, OTHER, 4000000000, right",
        "HS256, twilio-fpa;v=1, SK, 1000000000, right",
        "HS256, twilio-fpa;v=1, SK, 4000000000, wrong",
    })
    void whoeverHasNoTokenOfTheProductsIsNoPhone(String alg, String cty, String issuer, long end, String secret)
            throws Exception {
        String key = issuer.equals("SK") ? ACCOUNT.keySid() : issuer;
        String signed = token(alg, cty, key, end, secret.equals("right") ? ACCOUNT.keySecret() : secret);

        HttpResponse<String> answer = send("POST", "/town/lines", Json.write(Json.object("token", signed)));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private String open(String token) throws Exception {
        HttpResponse<String> answer = send("POST", "/town/lines", Json.write(Json.object("token", token)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.readObject(answer.body())).containsEntry("identity", "agent_7");
        return String.valueOf(Json.readObject(answer.body()).get("line"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, @Nullable Object>> events(String line, int after) throws Exception {
        String body = send("GET", "/town/lines/" + line + "/events?wait=2000&after=" + after, "")
                .body();
        return (List<Map<String, @Nullable Object>>)
                (Object) Json.readObject(body).get("events");
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(phone.url() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String token(String alg, String cty, String issuer, long end, String secret) throws Exception {
        var claims = Json.object("iss", issuer, "sub", ACCOUNT.sid(), "exp", end, "jti", issuer + "-1");
        claims.put(
                "grants",
                Json.object("identity", "agent_7", "voice", Json.object("incoming", Json.object("allow", true))));
        String unsigned =
                part(Json.write(Json.object("typ", "JWT", "alg", alg, "cty", cty))) + "." + part(Json.write(claims));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(unsigned.getBytes(StandardCharsets.US_ASCII));
        return unsigned + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
