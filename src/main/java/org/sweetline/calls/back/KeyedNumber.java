package org.sweetline.calls.back;

import java.util.Optional;
import java.util.stream.Stream;
import org.sweetline.contact.NumberPlan;
import org.sweetline.contact.PhoneNumber;

/** What the keys of a caller may mean: a keypad has no plus, and everybody writes a number as at home. */
final class KeyedNumber {
    private KeyedNumber() {}

    /** As in the country they call from, as in ours, and with the country's code in front. */
    static Stream<PhoneNumber> readings(String digits, String caller, String home) {
        String theirs = PhoneNumber.parse(caller, home).map(NumberPlan::country).orElse("");
        return Stream.concat(
                        Stream.of(theirs, home)
                                .filter(country -> !country.isEmpty())
                                .distinct()
                                .map(country -> asDialled(digits, country)),
                        Stream.of(PhoneNumber.parse("+" + digits, home)))
                .flatMap(Optional::stream);
    }

    /** An American number is a Korean one too when nobody minds the missing zero. */
    static Optional<PhoneNumber> asDialled(String digits, String country) {
        return PhoneNumber.parse(digits, country)
                .filter(number -> number.national().replaceAll("[^0-9]", "").equals(digits));
    }
}
