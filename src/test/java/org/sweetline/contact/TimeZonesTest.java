package org.sweetline.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource({
        "+821012345678, Asia/Seoul",
        "+447400123456, Europe/London",
        "+14155550123, America/Los_Angeles",
        "+12125550123, America/New_York",
        "+17875550123, America/Puerto_Rico",
        "+16045550123, America/Vancouver"
    })
    void numberTellsTheZone(String number, ZoneId zone) {
        assertThat(TimeZones.of(new PhoneNumber(number))).containsExactly(zone);
    }

    @Test
    void areaOfSeveralZonesTellsThemAll() {
        assertThat(TimeZones.of(new PhoneNumber("+12085550123")))
                .containsExactlyInAnyOrder(ZoneId.of("America/Denver"), ZoneId.of("America/Los_Angeles"));
        assertThat(TimeZones.of(new PhoneNumber("+12705550123")))
                .containsExactlyInAnyOrder(ZoneId.of("America/New_York"), ZoneId.of("America/Chicago"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+18005550123", "+79161234567", "+88213300655"})
    void numberOfNoPlaceTellsNone(String number) {
        assertThat(TimeZones.of(new PhoneNumber(number))).isEmpty();
    }
}
