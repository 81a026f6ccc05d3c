package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

class TrustedProxiesTest {

    @Test
    void nobodyIsBelievedUnlessNamed() {
        TrustedProxies none = proxies("");

        assertThat(none.caller("127.0.0.1", "203.0.113.9")).isEqualTo("127.0.0.1");
        assertThat(proxies("10.0.0.0/8").caller("198.51.100.7", "203.0.113.9")).isEqualTo("198.51.100.7");
    }

    @Test
    void callerIsWhoTheLastTrustedProxyNames() {
        TrustedProxies own = proxies("127.0.0.1, 10.0.0.0/8, fd00::/8");

        assertThat(own.caller("127.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(own.caller("127.0.0.1", "1.1.1.1, 203.0.113.9, 10.2.3.4")).isEqualTo("203.0.113.9");
        assertThat(own.caller("fd00::7", "2001:db8::1")).isEqualTo("2001:db8::1");
        assertThat(own.caller("10.2.3.4", null)).isEqualTo("10.2.3.4");
        assertThat(own.caller("10.2.3.4", "unknown")).isEqualTo("10.2.3.4");
        assertThat(own.caller("10.2.3.4", "evil\r\n, 10.9.9.9")).isEqualTo("10.9.9.9");
    }

    @Test
    void noPlaceIsToldBehindAProxyThatNobodyNamed() {
        TrustedProxies none = proxies("");

        assertThat(none.place("10.1.2.3", null)).isEmpty();
        assertThat(none.place("172.18.0.1", null)).isEmpty();
        assertThat(none.place("fd00::7", null)).isEmpty();
        assertThat(none.place("198.51.100.7", "203.0.113.9")).isEmpty();
        assertThat(none.place("198.51.100.7", null)).isEqualTo("198.51.100.7");
        assertThat(proxies("10.0.0.1").place("10.0.0.2", "203.0.113.9")).isEmpty();
        assertThat(proxies("10.0.0.1").place("10.0.0.2", null)).isEqualTo("10.0.0.2");
        assertThat(proxies("10.0.0.1").place("10.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void whatIsNoAddressStopsTheStart() {
        assertThatThrownBy(() -> proxies("proxy.local")).isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> proxies("10.0.0.0/33")).isInstanceOf(ConfigException.class);
    }

    private static TrustedProxies proxies(String written) {
        return new TrustedProxies(new Settings(key -> Optional.of(written)));
    }
}
