package org.sweetline.satisfaction.awards.formulas;

/** What there is to win. None of them has a last place. */
public enum Category {
    /** Different customers with kind words, for the contacts that somebody had. */
    CUSTOMERS_CHOICE,
    /** Happy customers while a surge lasted, against what its channels brought everybody. */
    CALM_IN_THE_STORM,
    /** Complaints that ended well. */
    TURN_AROUND,
    /** Callers who did not have to come back. */
    BEST_FIRST_CALL,
    /** Thanked by colleagues. */
    TEAMMATE,
    /** Chosen by an editor. */
    KINDEST_WORDS,
    /** Kind words in both languages. */
    TWO_LANGUAGES,
    /** Everybody together, each year. */
    TEAM
}
