package org.sweetline.abuse.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerKeysTest {
    private static final String QUESTION =
            "select from unnest(cast(? as bigint[])) as k(id) where customer_id = any(cast(? as bigint[]))";

    @Test
    void oneCustomerIsAskedForByEquality() {
        CustomerKeys one = new CustomerKeys(List.of(12L));

        assertThat(one.in(QUESTION))
                .isEqualTo("select from (select cast(? as bigint)) as k(id) where customer_id = cast(? as bigint)");
        assertThat(one.value()).isEqualTo(12L);
    }

    @Test
    void severalAreAskedForAsAnArray() {
        CustomerKeys some = new CustomerKeys(List.of(12L, 13L));

        assertThat(some.in(QUESTION)).isEqualTo(QUESTION);
        assertThat(some.value()).isEqualTo(List.of("12", "13"));
    }
}
