package org.sweetline.town.phone.people;

import org.sweetline.town.cast.Place;

/** Where the network believes a phone to be. */
public record Home(String city, String state, String zip, String country) {
    public static final Home UNKNOWN = new Home("", "", "", "");
    /** Of the account's own number. */
    public static final Home OFFICE = new Home("", "CA", "", "US");

    /** Numbers of other countries, and withheld ones, have no place. */
    public static Home of(String number, Place place, String city) {
        return number.startsWith("+1") ? new Home(city, place.regionCode(), place.zip(), "US") : UNKNOWN;
    }

    public boolean isKnown() {
        return !country.isEmpty();
    }
}
