package org.sweetline.tickets;

/** Tells the desk's two languages apart by their script. */
public final class LanguageGuess {

    private static final int LOOK = 4000;

    private LanguageGuess() {}

    /** "ko" when a good part of the letters is Hangul, else "en". */
    public static String of(String text) {
        int hangul = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(LOOK, text.length()); i++) {
            char c = text.charAt(i);
            if (c >= 0xac00 && c <= 0xd7a3) hangul++;
            else if (Character.isLetter(c)) letters++;
        }
        // One Hangul syllable says about as much as three Latin letters.
        return hangul > 0 && hangul * 3 >= letters ? "ko" : "en";
    }
}
