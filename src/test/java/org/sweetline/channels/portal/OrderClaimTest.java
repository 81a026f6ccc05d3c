package org.sweetline.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderClaimTest {

    @Test
    void nothingIsNobodysAnswer() {
        assertThat(OrderClaim.of("", "78701")).isEmpty();
        assertThat(OrderClaim.of("100", " ")).isEmpty();
        assertThat(OrderClaim.of("1".repeat(41), "78701")).isEmpty();
        assertThat(claim("- -").isPostcode("")).isFalse();
        assertThat(claim("@").isMail("")).isFalse();
    }

    @Test
    void zipCodeCountsWithOrWithoutItsLastFourDigits() {
        assertThat(claim("78701").isPostcode("78701-1234")).isTrue();
        assertThat(claim("78701-1234").isPostcode("78701")).isTrue();
        assertThat(claim("sw1a 1aa").isPostcode("SW1A1AA")).isTrue();
        assertThat(claim("787").isPostcode("78701")).isFalse();
        assertThat(claim("SW1A1").isPostcode("SW1A1AA")).isFalse();
        assertThat(claim("06236").isPostcode("06236")).isTrue();
    }

    @Test
    void mailAddressIsComparedWhole() {
        assertThat(claim("Ada@Example.org").isMail("ada@example.org")).isTrue();
        assertThat(claim("da@example.org").isMail("ada@example.org")).isFalse();
        assertThat(claim("ada@example.org").proof()).isEqualTo(Proof.EMAIL);
        assertThat(claim("78701").proof()).isEqualTo(Proof.ZIP);
    }

    @Test
    void addressThatIsWrittenOtherwiseIsTheSameGuess() {
        String soft = "ada@exam\u00adple\u3002org";

        assertThat(claim(soft).isMail("ada@example.org")).isTrue();
        assertThat(claim(soft).mail()).isEqualTo(claim("Ada@Example.org").mail());
        assertThat(claim("Ada@").mail()).isEqualTo("ada@");
    }

    private static OrderClaim claim(String secret) {
        Optional<OrderClaim> claim = OrderClaim.of("#000100", secret);
        return claim.orElseThrow();
    }
}
