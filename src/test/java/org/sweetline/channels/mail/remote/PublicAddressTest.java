package org.sweetline.channels.mail.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "100::1",
            })
    void addressThatNotEverybodyCanReachIsNotSpokenTo(String address) throws UnknownHostException {
        assertThat(PublicAddress.admits(InetAddress.getByName(address), 443)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "93.184.216.34", "100.63.0.1", "172.32.0.1", "223.255.255.1", "2606:4700::1111"})
    void publicOneIs(String address) throws UnknownHostException {
        assertThat(PublicAddress.admits(InetAddress.getByName(address), 443)).isTrue();
        assertThat(PublicAddress.admits(InetAddress.getByName(address), 8080)).isTrue();
        assertThat(PublicAddress.admits(InetAddress.getByName(address), 22)).isFalse();
        assertThat(PublicAddress.admits(InetAddress.getByName(address), 25)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1"})
    void otherSpellingsAreTheSameAddress(String spelling) throws UnknownHostException {
        assertThat(PublicAddress.admits(InetAddress.getByName(spelling), 80)).isFalse();
    }
}
