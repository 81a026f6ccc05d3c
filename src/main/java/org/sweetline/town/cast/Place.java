package org.sweetline.town.cast;

import java.util.List;

/** Where somebody lives, with the area code of the phones there. */
public record Place(String city, String region, String regionCode, int regionId, String zip, String areaCode) {
    static final List<Place> ALL = List.of(
            new Place("San Francisco", "California", "CA", 12, "94110", "415"),
            new Place("Los Angeles", "California", "CA", 12, "90019", "213"),
            new Place("San Diego", "California", "CA", 12, "92104", "619"),
            new Place("Coeur d'Alene", "Idaho", "ID", 22, "83814", "208"),
            new Place("Portland", "Oregon", "OR", 49, "97211", "503"),
            new Place("Seattle", "Washington", "WA", 62, "98103", "206"),
            new Place("Denver", "Colorado", "CO", 13, "80205", "303"),
            new Place("Austin", "Texas", "TX", 57, "78702", "512"),
            new Place("Houston", "Texas", "TX", 57, "77007", "713"),
            new Place("Chicago", "Illinois", "IL", 23, "60622", "312"),
            new Place("Minneapolis", "Minnesota", "MN", 34, "55407", "612"),
            new Place("Detroit", "Michigan", "MI", 33, "48226", "313"),
            new Place("Cleveland", "Ohio", "OH", 47, "44113", "216"),
            new Place("Pittsburgh", "Pennsylvania", "PA", 51, "15203", "412"),
            new Place("Philadelphia", "Pennsylvania", "PA", 51, "19125", "215"),
            new Place("Boston", "Massachusetts", "MA", 32, "02130", "617"),
            new Place("New York", "New York", "NY", 43, "10009", "212"),
            new Place("Fort Lee", "New Jersey", "NJ", 41, "07024", "201"),
            new Place("Atlanta", "Georgia", "GA", 19, "30307", "404"),
            new Place("Miami", "Florida", "FL", 18, "33127", "305"),
            new Place("Nashville", "Tennessee", "TN", 56, "37206", "615"),
            new Place("New Orleans", "Louisiana", "LA", 28, "70117", "504"),
            new Place("Phoenix", "Arizona", "AZ", 4, "85006", "602"),
            new Place("Las Vegas", "Nevada", "NV", 39, "89104", "702"));
}
