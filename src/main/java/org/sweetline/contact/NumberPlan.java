package org.sweetline.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which country a number belongs to, and what kind it is there. */
public final class NumberPlan {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();
    private static final int LONGEST_SHORT = 6;
    private static final Set<Integer> SATELLITES = Set.of(870, 881, 882, 883);
    private static final int INTERNATIONAL_PREMIUM = 979;
    private static final int NORTH_AMERICA = 1;
    /** Paging and personal numbers forward to wherever their owner likes, at the price of there. */
    private static final Set<PhoneNumberType> COSTLY = EnumSet.of(
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.PERSONAL_NUMBER,
            PhoneNumberType.PAGER);
    /** Whoever calls a Canadian 600 pays as for a satellite; whatever else there is beside these is no line to call either. */
    private static final Set<PhoneNumberType> ORDINARY_IN_NORTH_AMERICA = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.TOLL_FREE);

    private NumberPlan() {}

    /**
     * What would be dialled.
     *
     * @param raw as somebody wrote it
     * @param home the two letters of the country that a number without {@code +} belongs to
     * @param countries where short numbers are looked up
     */
    public static NumberKind kind(String raw, String home, Collection<String> countries) {
        String digits = raw.replaceAll("[^0-9]", "");
        if (!digits.isEmpty() && digits.length() <= LONGEST_SHORT) {
            return isEmergency(digits, home, countries) ? NumberKind.EMERGENCY : NumberKind.SHORT;
        }
        return PhoneNumber.parse(raw, home).map(NumberPlan::kind).orElse(NumberKind.NONE);
    }

    /** A line of a person or a shop, at what such a line costs. */
    public static boolean isOrdinary(PhoneNumber phone) {
        return kind(phone) == NumberKind.ORDINARY;
    }

    /** The two letters of the number's country, "" when no country has such a number. */
    public static String country(PhoneNumber phone) {
        String region = NUMBERS.getRegionCodeForNumber(parsed(phone));
        return region == null ? "" : region;
    }

    private static NumberKind kind(PhoneNumber phone) {
        Phonenumber.PhoneNumber number = parsed(phone);
        if (SATELLITES.contains(number.getCountryCode())) {
            return NumberKind.SATELLITE;
        }
        if (number.getCountryCode() == INTERNATIONAL_PREMIUM || isNorthAmericanPremium(number)) {
            return NumberKind.PREMIUM;
        }
        PhoneNumberType type = NUMBERS.getNumberType(number);
        if (COSTLY.contains(type)) {
            return NumberKind.PREMIUM;
        }
        if (!NUMBERS.isValidNumber(number)) {
            return NumberKind.NONE;
        }
        boolean ordinary = number.getCountryCode() != NORTH_AMERICA || ORDINARY_IN_NORTH_AMERICA.contains(type);
        return ordinary ? NumberKind.ORDINARY : NumberKind.PREMIUM;
    }

    /** Area code 900, and the exchange 976 of every area. */
    private static boolean isNorthAmericanPremium(Phonenumber.PhoneNumber number) {
        String national = Long.toString(number.getNationalNumber());
        return number.getCountryCode() == NORTH_AMERICA
                && (national.startsWith("900") || national.startsWith("976", 3));
    }

    private static boolean isEmergency(String digits, String home, Collection<String> countries) {
        return SHORT_NUMBERS.connectsToEmergencyNumber(digits, home)
                || countries.stream().anyMatch(country -> SHORT_NUMBERS.connectsToEmergencyNumber(digits, country));
    }

    private static Phonenumber.PhoneNumber parsed(PhoneNumber phone) {
        try {
            return NUMBERS.parse(phone.value(), null);
        } catch (NumberParseException e) {
            throw new IllegalArgumentException("not a number that we made", e);
        }
    }
}
