package org.sweetline.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTest {

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "KR, '', 04524, Asia/Seoul",
                "kr, Seoul, '', Asia/Seoul",
                "US, New York, 10009, America/New_York",
                "US, TX, 79936, America/Denver",
                "US, TX, 78701, America/Chicago",
                "US, california, '', America/Los_Angeles",
                "US, HI, '96814-1234', Pacific/Honolulu",
                "US, '', 85001, America/Phoenix",
                "CA, '', M5V 2T6, America/Toronto",
                "CA, British Columbia, '', America/Vancouver",
                "AU, WA, 6000, Australia/Perth",
                "GB, '', EC1A 1BB, Europe/London"
            })
    void addressTellsTheZone(String country, String region, String postcode, ZoneId zone) {
        assertThat(TimeZones.of(country, region, postcode)).contains(zone);
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {"US, '', ''", "US, Freedonia, 34001", "RU, Moscow, 101000", "'', '', 10009", "'*', '', ''"})
    void whatMayBeSeveralZonesIsNotGuessed(String country, String region, String postcode) {
        assertThat(TimeZones.of(country, region, postcode)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+821012345678, Asia/Seoul", "+447400123456, Europe/London", "+14155550123,"})
    void numberOfASmallCountryTellsTheZone(String number, ZoneId zone) {
        assertThat(TimeZones.of(new PhoneNumber(number)).orElse(null)).isEqualTo(zone);
    }
}
