package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDomainTest {

    @ParameterizedTest
    @CsvSource({
        "robin@shop.example, shop.example",
        "robin@A.b.Shop.example, shop.example",
        "robin@mail.shop.co.kr, shop.co.kr",
        "robin@shop.kr, shop.kr",
        "robin@desk.shop.kr, shop.kr",
        "robin@co.kr, co.kr",
        "robin@googlemail.com, gmail.com",
        "robin@localhost, localhost"
    })
    void whatLiesBelowANameIsOfItsOwner(String address, String name) {
        assertThat(MailDomain.of(address).name()).isEqualTo(name);
    }

    @Test
    void largeProvidersAreKnown() {
        assertThat(MailDomain.of("a.b+c@googlemail.com").isLarge()).isTrue();
        assertThat(MailDomain.of("a@gmail.com.shop.example").isLarge()).isFalse();
    }
}
