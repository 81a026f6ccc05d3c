package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void addressesOfOneSubscriberAreOnePlace() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void olderAddressesStandForThemselvesHoweverTheyAreWritten() {
        assertThat(Network.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Network.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Network.of("")).isEmpty();
        assertThat(Network.of("1:2:nonsense")).isEqualTo("1:2:nonsense");
    }
}
