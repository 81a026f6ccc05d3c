package org.sweetline.town.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;
import org.sweetline.town.wire.Ask;

/** The worked example of RFC 5849, section 1.2. */
class ShopGateTest {
    private static final String URL = "http://photos.example.net/photos";
    private static final ShopKeys KEYS =
            new ShopKeys("dpf43f3p2l4k3l03", "kd94hf93k423kf44", "nnch734d00sl2jdk", "pfkkdhi9sl3r4s00");
    private final ShopGate gate = new ShopGate(KEYS);

    @Test
    void theDocumentedSignatureIsAdmittedOnce() {
        assertThat(gate.admits(signed("MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"), URL, true))
                .isTrue();
        assertThat(gate.admits(signed("MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"), URL, true))
                .isFalse();
    }

    @Test
    void anotherSignatureIsNot() {
        assertThat(gate.admits(signed("MdpQcU8iPSUjWoN%2FUDMsK2sui9J%3D"), URL, true))
                .isFalse();
    }

    @Test
    void theBearerCountsOnlyWhereTheShopAllowsIt() {
        Ask ask = ask("Bearer " + KEYS.accessToken());

        assertThat(gate.admits(ask, URL, true)).isTrue();
        assertThat(gate.admits(ask, URL, false)).isFalse();
    }

    private static Ask signed(String signature) {
        return ask("OAuth realm=\"Photos\", oauth_consumer_key=\"dpf43f3p2l4k3l03\", oauth_token=\"nnch734d00sl2jdk\","
                + " oauth_signature_method=\"HMAC-SHA1\", oauth_timestamp=\"137131202\", oauth_nonce=\"chapoH\","
                + " oauth_signature=\"" + signature + "\"");
    }

    private static Ask ask(String authorization) {
        Headers headers = new Headers();
        headers.set("Authorization", authorization);
        return new Ask("GET", "/photos", "file=vacation.jpg&size=original", headers, "");
    }
}
