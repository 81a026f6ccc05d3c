package org.sweetline.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderMentionsTest {

    @Test
    void numbersAreFoundAsPeopleWriteThem() {
        assertThat(OrderMentions.in("Where is 000000003?")).containsExactly("000000003");
        assertThat(OrderMentions.in("order #100000123, please")).contains("100000123");
        assertThat(OrderMentions.in("My order number is 4711.")).containsExactly("4711");
        assertThat(OrderMentions.in("주문번호는 000000012 입니다")).contains("000000012");
        assertThat(OrderMentions.in("Order AB-1234 came late")).containsExactly("AB-1234");
    }

    @Test
    void phoneNumbersDatesAndPricesAreNone() {
        assertThat(OrderMentions.in("call +14155550123 or 415-555-0123")).isEmpty();
        assertThat(OrderMentions.in("I order 2026-01-05 it")).isEmpty();
        assertThat(OrderMentions.in("It was $129.99 in order to please")).isEmpty();
    }
}
