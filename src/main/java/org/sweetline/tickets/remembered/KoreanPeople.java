package org.sweetline.tickets.remembered;

import java.util.regex.Pattern;

/** Other people in a Korean sentence, whose subject is often left out: where one is named, it may be theirs. */
final class KoreanPeople {

    private static final Pattern OTHERS = Pattern.compile("어머니|어머님|엄마|아버지|아버님|아빠|부모|남편|아내|와이프|딸|아들|손녀|손자|손주|할머니|할아버지"
            + "|친구|동생|언니|오빠|누나|형님|형의|우리 형|아이|애가|조카|이모|고모|삼촌|장모|장인|며느리|사위|직원|기사님|이웃|그분|그녀|그 사람|상사|동료|선물받는|받는 분|강아지|고양이");

    private KoreanPeople() {}

    static boolean spokenOf(Sentence sentence) {
        return OTHERS.matcher(sentence.text()).find();
    }

    /** The particle of a subject: 이 after a closed syllable, 가 after an open one. */
    static String subject(String noun) {
        int last = noun.charAt(noun.length() - 1) - '가';
        boolean closed = last >= 0 && last % 28 > 0;
        return noun + (closed ? "이" : "가");
    }
}
