package org.sweetline.calls;

import java.util.List;
import java.util.Set;
import org.sweetline.contact.NumberPlan;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.web.Bilingual;

/**
 * In which language somebody is spoken to whom nobody knows and who has chosen none: that of their number's country, where
 * the team speaks it; else the team's first.
 */
public final class LikelyLanguage {
    private static final Set<String> ENGLISH_SPEAKING = Set.of("US", "CA", "GB", "IE", "AU", "NZ");

    private LikelyLanguage() {}

    /**
     * @param number "" when it is hidden
     * @param spoken by the team, the first one first
     */
    public static String of(String number, List<String> spoken) {
        String home = PhoneNumber.parse(number, "US")
                .map(NumberPlan::country)
                .map(LikelyLanguage::ofCountry)
                .orElse("");
        if (spoken.contains(home)) {
            return home;
        }
        return spoken.isEmpty() ? Bilingual.ENGLISH : spoken.get(0);
    }

    private static String ofCountry(String country) {
        if (country.equals("KR")) {
            return Bilingual.KOREAN;
        }
        return ENGLISH_SPEAKING.contains(country) ? Bilingual.ENGLISH : "";
    }
}
