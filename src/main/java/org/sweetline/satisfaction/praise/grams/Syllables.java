package org.sweetline.satisfaction.praise.grams;

/** Past tenses as they sound are meant as they are taught: 친절하셧어요, 감동받앗어요. */
public final class Syllables {

    private static final String SOUNDED = "햇셧엇앗겟됬됫졋렷럿줫왓웟낫";
    private static final String TAUGHT = "했셨었았겠됐됐졌렸렀줬왔웠났";

    private Syllables() {}

    public static char meant(char syllable) {
        int at = SOUNDED.indexOf(syllable);
        return at < 0 ? syllable : TAUGHT.charAt(at);
    }

    static String meant(String text) {
        StringBuilder meant = new StringBuilder(text);
        for (int i = 0; i < meant.length(); i++) {
            meant.setCharAt(i, meant(meant.charAt(i)));
        }
        return meant.toString();
    }
}
