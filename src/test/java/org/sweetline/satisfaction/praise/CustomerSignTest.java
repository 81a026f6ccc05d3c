package org.sweetline.satisfaction.praise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerSignTest {

    @ParameterizedTest
    @CsvSource({
        "Maria Lopez, Maria L.",
        "Ada, Ada",
        "김민지, 김*지",
        "남궁민수, 남*민수",
        "maria@example.com, ''",
        "+14155550123, ''",
        "'', ''"
    })
    void teamReadsAFirstNameAndAnInitial(String name, String sign) {
        assertThat(CustomerSign.of(name)).isEqualTo(sign);
    }
}
