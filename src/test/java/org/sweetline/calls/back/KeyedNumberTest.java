package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.config.Settings;
import org.sweetline.contact.NumberKind;
import org.sweetline.contact.NumberPlan;
import org.sweetline.contact.PhoneNumber;

/** A caller who presses another number to be called at presses it as they would dial it. */
class KeyedNumberTest {
    private final DialConfig config = new DialConfig(new Settings(key -> Optional.empty()));

    @ParameterizedTest
    @CsvSource({
        "01012345678, +821098765432, +821012345678",
        "4155550123, +14155550177, +14155550123",
        "14155550123, +14155550177, +14155550123",
        "4155550123, +821098765432, +14155550123",
        "821012345678, +14155550177, +821012345678",
        "4155550123, '', +14155550123",
    })
    void numberIsReadAsAtHome(String digits, String caller, String meant) {
        assertThat(first(digits, caller)).map(PhoneNumber::value).contains(meant);
    }

    @Test
    void keysThatAreNoNumberMeanNothing() {
        assertThat(first("12", "+14155550177")).isEmpty();
        assertThat(first("", "+821098765432")).isEmpty();
    }

    private Optional<PhoneNumber> first(String digits, String caller) {
        return KeyedNumber.readings(digits, caller, config.home())
                .filter(number ->
                        NumberPlan.kind(number.value(), config.home(), config.countries()) == NumberKind.ORDINARY)
                .findFirst();
    }
}
