package org.sweetline.abuse.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where somebody lives, in the one spelling of the American post: number, street, unit and five digits of the code.
 *
 * @param unit the flat; "" where none is named, and then the house may have hundreds
 */
record AddressKey(String number, String street, String unit, String postcode) {

    private static final Pattern SIGNS = Pattern.compile("[^A-Z0-9# ]");
    private static final Pattern GIVEN_UNIT = Pattern.compile("#\\s*([A-Z0-9]+)");
    private static final Pattern BOX = Pattern.compile("\\b(P ?O BOX|PMB|POBOX|PO BOX)\\b");
    private static final Set<String> UNIT_WORDS =
            Set.of("APT", "APARTMENT", "STE", "SUITE", "UNIT", "FL", "FLOOR", "RM", "ROOM", "NO");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("STREET", "ST"),
            Map.entry("AVENUE", "AVE"),
            Map.entry("AV", "AVE"),
            Map.entry("BOULEVARD", "BLVD"),
            Map.entry("DRIVE", "DR"),
            Map.entry("LANE", "LN"),
            Map.entry("ROAD", "RD"),
            Map.entry("COURT", "CT"),
            Map.entry("PLACE", "PL"),
            Map.entry("SQUARE", "SQ"),
            Map.entry("TERRACE", "TER"),
            Map.entry("PARKWAY", "PKWY"),
            Map.entry("HIGHWAY", "HWY"),
            Map.entry("CIRCLE", "CIR"),
            Map.entry("TRAIL", "TRL"),
            Map.entry("NORTH", "N"),
            Map.entry("SOUTH", "S"),
            Map.entry("EAST", "E"),
            Map.entry("WEST", "W"),
            Map.entry("NORTHEAST", "NE"),
            Map.entry("NORTHWEST", "NW"),
            Map.entry("SOUTHEAST", "SE"),
            Map.entry("SOUTHWEST", "SW"));

    /** Empty for what is no house: a box, or an address without a number or a code. */
    static Optional<AddressKey> of(List<String> lines, String postcode) {
        String text = String.join(" ", lines).toUpperCase(Locale.ROOT).replace('.', ' ');
        String code = postcode.replaceAll("[^0-9]", "");
        if (code.length() < 5 || BOX.matcher(text).find()) {
            return Optional.empty();
        }
        String words = GIVEN_UNIT.matcher(SIGNS.matcher(text).replaceAll(" ")).replaceAll(" UNIT $1 ");
        return ofWords(List.of(words.strip().split("\\s+")), code);
    }

    private static Optional<AddressKey> ofWords(List<String> words, String code) {
        if (words.size() < 2 || !words.get(0).matches("[0-9]+[A-Z]?")) {
            return Optional.empty();
        }
        List<String> street = new ArrayList<>();
        String unit = "";
        for (int i = 1; i < words.size(); i++) {
            boolean unitFollows = UNIT_WORDS.contains(words.get(i)) && i + 1 < words.size();
            if (unitFollows && !UNIT_WORDS.contains(words.get(i + 1))) {
                unit = words.get(++i);
            } else if (!unitFollows) {
                street.add(SHORT.getOrDefault(words.get(i), words.get(i)));
            }
        }
        return Optional.of(new AddressKey(words.get(0), String.join(" ", street), unit, code.substring(0, 5)));
    }

    boolean namesAFlat() {
        return !unit.isEmpty();
    }

    String text() {
        return number + "|" + street + "|" + unit + "|" + postcode;
    }
}
