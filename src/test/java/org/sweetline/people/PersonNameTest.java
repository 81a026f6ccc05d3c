package org.sweetline.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace | lovelace, ada",
                "José Núñez | JOSE NUNEZ",
                "김민지 | 김민지",
                "Ada  M. Byron | ada m byron"
            })
    void sameNameIsKnownInAnyOrderCaseAndAccent(String one, String other) {
        assertThat(PersonName.of(one)).isEqualTo(PersonName.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ada Lovelace | Ada Byron", "김민지 | 김민서", "Ada | Ada Lovelace"})
    void namesThatDifferAreOfTwo(String one, String other) {
        assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isFalse();
    }

    @Test
    void nameThatNobodyKnowsContradictsNone() {
        assertThat(PersonName.of(" . ").mayBe(PersonName.of("Ada"))).isTrue();
        assertThat(PersonName.of("Ada").mayBe(PersonName.of(""))).isTrue();
    }
}
