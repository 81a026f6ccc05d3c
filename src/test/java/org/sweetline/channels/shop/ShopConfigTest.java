package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.config.ConfigException;

class ShopConfigTest {
    static ShopConfig config(Map<String, String> values) {
        return new ShopConfig(ShopFixture.settings(values));
    }

    @Test
    void withoutAnAddressNoShopIsConnected() {
        ShopConfig config = config(Map.of());

        assertThat(config.address()).isEmpty();
        assertThat(config.interval()).isEqualTo(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example.com, https://shop.example.com",
        "https://shop.example.com/, https://shop.example.com",
        "https://shop.example.com:8443/us/, https://shop.example.com:8443/us",
        "http://localhost:4000, http://localhost:4000",
        "http://127.0.0.1:4000, http://127.0.0.1:4000",
        "http://[::1]:4000, http://[::1]:4000"
    })
    void addressIsTakenWithoutItsLastSlash(String written, URI address) {
        ShopConfig config = config(Map.of("magento.base.url", written, "magento.access.token", "t"));

        assertThat(config.address()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example.com",
                "http://127.0.0.1.nip.io",
                "http://a@127.0.0.1",
                "http://2130706433",
                "https://user:secret@shop.example.com",
                "https://shop.example.com?x=1",
                "https://shop.example.com/rest",
                "https://shop.example.com/rest/V1"
            })
    void unsafeOrMistakenAddressIsRefusedWithoutRepeatingIt(String address) {
        assertThatThrownBy(() -> config(Map.of("magento.base.url", address, "magento.access.token", "t")))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("MAGENTO_BASE_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void addressWithoutATokenIsRefused() {
        assertThatThrownBy(() -> config(Map.of("magento.base.url", "https://shop.example.com")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("MAGENTO_ACCESS_TOKEN");
    }

    @Test
    void fourValuesAreOAuth() {
        ShopConfig config = config(Map.of(
                "magento.base.url", "https://shop.example.com",
                "magento.consumer.key", "a",
                "magento.consumer.secret", "b",
                "magento.access.token", "c",
                "magento.access.token.secret", "d"));

        assertThat(config.oauth()).contains(new ShopConfig.OAuth("a", "b", "c", "d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"magento.consumer.key", "magento.consumer.secret", "magento.access.token.secret"})
    void someOfTheFourValuesAreRefused(String key) {
        Map<String, String> values =
                Map.of("magento.base.url", "https://shop.example.com", "magento.access.token", "t", key, "x");

        assertThatThrownBy(() -> config(values))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.5S", "PT2H"})
    void intervalHasBounds(String interval) {
        assertThatThrownBy(() -> config(Map.of("magento.poll.interval", interval)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("MAGENTO_POLL_INTERVAL");
    }
}
