package org.sweetline.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPlanTest {
    private static final Set<String> COUNTRIES = Set.of("US", "CA", "KR");

    @ParameterizedTest
    @CsvSource({
        "+14155550123, ORDINARY",
        "415-555-0123, ORDINARY",
        "+821012345678, ORDINARY",
        "+18005550123, ORDINARY",
        "911, EMERGENCY",
        "119, EMERGENCY",
        "411, SHORT",
        "988, SHORT",
        "+19005550123, PREMIUM",
        "+16002345678, PREMIUM",
        "+15002345678, PREMIUM",
        "+18765550123, ORDINARY",
        "+16045550123, ORDINARY",
        "+14159765501, PREMIUM",
        "+447012345678, PREMIUM",
        "+97912345678, PREMIUM",
        "+881612345678, SATELLITE",
        "+870773112345, SATELLITE",
        "+882161234567, SATELLITE",
        "+11115550123, NONE",
        "jenny, NONE",
        "'', NONE"
    })
    void whatDiallingANumberMeans(String raw, NumberKind kind) {
        assertThat(NumberPlan.kind(raw, "US", COUNTRIES)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "+14155550123, US",
        "+16045550123, CA",
        "+18765550123, JM",
        "+12425550123, BS",
        "+821012345678, KR",
        "+442079460123, GB",
        "+11115550123, ''"
    })
    void countriesThatShareACodeAreToldApart(String number, String country) {
        assertThat(NumberPlan.country(new PhoneNumber(number))).isEqualTo(country);
    }
}
