package org.sweetline.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** A phone number in E.164, for example {@code +14155550123}. */
public record PhoneNumber(String value) implements ContactPoint {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST_INPUT = 40;

    /**
     * Empty for what can't be dialled: hidden callers, names, too few digits.
     *
     * @param defaultRegion the two letters of the country that a number without {@code +} belongs to
     */
    public static Optional<PhoneNumber> parse(String raw, String defaultRegion) {
        String text = raw.strip();
        if (text.isEmpty() || text.length() > LONGEST_INPUT || !mayBeNumber(text)) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, defaultRegion);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** As people of its own country write it, for example {@code (415) 555-0123}. */
    public String national() {
        try {
            return NUMBERS.format(NUMBERS.parse(value, null), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
    }

    @Override
    public String kind() {
        return "phone";
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean mayBeNumber(String text) {
        return text.chars().anyMatch(Character::isDigit)
                && text.chars().noneMatch(c -> Character.isLetter(c) && c != 'x' && c != 'e' && c != 't');
    }
}
