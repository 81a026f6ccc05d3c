package org.sweetline.town.cast;

import java.util.List;

/** A customer of the shop: invented, with at least one address and one phone. Customer id 0 means a guest. */
public record Person(
        String givenName,
        String familyName,
        Language language,
        List<String> emails,
        List<String> phones,
        Place place,
        String street,
        int customerId) {

    /** The language a person writes in. */
    public enum Language {
        EN,
        KO;

        public String tag() {
            return this == EN ? "en" : "ko";
        }
    }

    public String name() {
        return language == Language.KO && isHangul(familyName) ? familyName + givenName : givenName + " " + familyName;
    }

    public String email() {
        return emails.get(0);
    }

    public String phone() {
        return phones.get(0);
    }

    public boolean isGuest() {
        return customerId == 0;
    }

    /** The same person with another of their addresses, and with the second phone if there is one. */
    public Person usingEmail(String email) {
        boolean first = email.equals(email());
        List<String> otherPhones = first || phones.size() == 1 ? phones : phones.subList(1, phones.size());
        return new Person(givenName, familyName, language, List.of(email), otherPhones, place, street, customerId);
    }

    private static boolean isHangul(String text) {
        return text.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }
}
