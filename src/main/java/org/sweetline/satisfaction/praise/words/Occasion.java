package org.sweetline.satisfaction.praise.words;

/** By what way the words came; a bare "good" means something under a survey and nothing in a mail. */
public enum Occasion {
    MAIL(0),
    TEXT(0),
    CALL(0.1),
    SURVEY(0.5),
    /** Under a poor rating even kind words stand beside a complaint. */
    POOR_SURVEY(-0.6),
    /** An agent wrote down what a customer said. */
    LOGGED(0.6);

    private final double lean;

    Occasion(double lean) {
        this.lean = lean;
    }

    double lean() {
        return lean;
    }
}
