package org.sweetline.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A phone number in E.164, for example {@code +14155550123}. */
public record PhoneNumber(String value) implements ContactPoint {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST_INPUT = 40;
    private static final int SHOWN_DIGITS = 4;
    private static final Set<PhoneNumberType> WITHOUT_TEXTS = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.UAN,
            PhoneNumberType.VOICEMAIL);

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

    /** What is kept of a number where it shall not be kept whole, such as on the audit trail, which outlives an erasure. */
    public String ending() {
        return value.length() <= SHOWN_DIGITS ? value : "…" + value.substring(value.length() - SHOWN_DIGITS);
    }

    /** As people of its own country write it, for example {@code (415) 555-0123}. */
    public String national() {
        try {
            return NUMBERS.format(NUMBERS.parse(value, null), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
    }

    /** False for what is surely no mobile phone, such as a Korean fixed line; of American numbers nobody can tell. */
    public boolean mayTakeTexts() {
        try {
            return !WITHOUT_TEXTS.contains(NUMBERS.getNumberType(NUMBERS.parse(value, null)));
        } catch (NumberParseException e) {
            return false;
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
