package org.sweetline.abuse.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 North Main Street, Apt 4B",
                "12 N. Main St #4B",
                "12 n main st apartment 4b",
                "12 North Main St. Unit #4B"
            })
    void oneFlatHasOneKeyHoweverItIsWritten(String street) {
        assertThat(AddressKey.of(List.of(street), "94110-2231"))
                .hasValueSatisfying(key -> assertThat(key.text()).isEqualTo("12|N MAIN ST|4B|94110"));
    }

    @Test
    void houseWithoutAFlatIsOnlyWorthMentioning() {
        assertThat(Identifier.ofAddress(List.of("12 Main Street"), "94110"))
                .hasValueSatisfying(found -> assertThat(found.weight()).isZero());
        assertThat(Identifier.ofAddress(List.of("12 Main Street", "Apt 4"), "94110"))
                .hasValueSatisfying(found -> assertThat(found.weight()).isEqualTo(0.6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO Box 12", "P.O. Box 12", "12 Main St PMB 99", "Main Street", ""})
    void boxesAndWhatHasNoNumberTieNobody(String street) {
        assertThat(AddressKey.of(List.of(street), "94110")).isEmpty();
    }

    @Test
    void addressWithoutACodeTiesNobody() {
        assertThat(AddressKey.of(List.of("12 Main Street Apt 4"), "")).isEmpty();
    }
}
