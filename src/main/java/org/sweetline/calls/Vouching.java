package org.sweetline.calls;

/** What a caller's network says of the number that they show. */
public enum Vouching {
    /** It knows the caller, and that the number is theirs. */
    VOUCHED,
    /** Nothing, or less: as most networks outside the United States. */
    SILENT,
    DOUBTED;

    /** How it begins when the network doubts the number. */
    public static final String FAILED = "TN-Validation-Failed";

    private static final String FULLY_PASSED = "TN-Validation-Passed-A";

    /** @param stir as the phone network passes it on, "" when it says nothing */
    static Vouching of(String stir) {
        if (stir.startsWith(FAILED)) {
            return DOUBTED;
        }
        return stir.equals(FULLY_PASSED) ? VOUCHED : SILENT;
    }
}
