package org.sweetline.channels.voice.flow;

import java.util.List;
import java.util.Set;
import org.sweetline.contact.NumberPlan;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.web.Bilingual;

/**
 * In which language a caller is spoken to whom nobody knows and who has chosen none: that of the country which their number
 * shows, where the team speaks it; else the team's first.
 */
final class LikelyLanguage {
    private static final Set<String> ENGLISH_SPEAKING = Set.of("US", "CA", "GB", "IE", "AU", "NZ");

    private LikelyLanguage() {}

    /** @param spoken by the team, the first one first */
    static String of(String caller, List<String> spoken) {
        String home = PhoneNumber.parse(caller, "US")
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
