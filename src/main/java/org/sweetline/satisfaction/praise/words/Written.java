package org.sweetline.satisfaction.praise.words;

/** A text in the form that cues are looked for in, and where each of its letters came from. */
final class Written {

    private final StringBuilder form = new StringBuilder();
    private int[] origin = new int[64];

    void add(char letter, int from) {
        if (form.length() == origin.length) {
            origin = java.util.Arrays.copyOf(origin, origin.length * 2);
        }
        origin[form.length()] = from;
        form.append(letter);
    }

    /** The letters of a word that is written otherwise in the text; all of them came from the whole word. */
    void add(String word, int from, int to) {
        for (int i = 0; i < word.length(); i++) {
            add(word.charAt(i), i == word.length() - 1 ? to - 1 : Math.min(from + i, to - 1));
        }
    }

    String form() {
        return form.toString();
    }

    int length() {
        return form.length();
    }

    /** Where in the text the letter at this place of the form came from. */
    int from(int place) {
        return origin[place];
    }
}
