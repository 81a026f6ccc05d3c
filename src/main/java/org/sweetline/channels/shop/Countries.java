package org.sweetline.channels.shop;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Two letters for a country that is written out in English; what nobody calls a country stays as it is written. */
final class Countries {
    private static final Map<String, String> BY_NAME = byName();

    private Countries() {}

    static String code(String written) {
        String upper = written.toUpperCase(Locale.ROOT);
        return written.length() == 2 ? upper : BY_NAME.getOrDefault(upper, written);
    }

    private static Map<String, String> byName() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
        }
        codes.putAll(Map.of("USA", "US", "UK", "GB", "EIRE", "IE", "RSA", "ZA", "KOREA", "KR", "CZECH REPUBLIC", "CZ"));
        codes.put("UNSPECIFIED", "");
        return codes;
    }
}
