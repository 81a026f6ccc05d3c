package org.sweetline.abuse.history;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a customer says is wrong with an order, as far as their words tell. */
public enum Grievance {
    NEVER_CAME(
            "(?:did ?n.t|did not|has ?n.t|has not|have ?n.t|have not|never|not) (?:yet )?(?:arriv|receiv|come|came|got|get\\b|been"
                    + " delivered|show)|(?:lost|missing|stolen) (?:package|parcel|order)|(?:package|parcel|order) (?:is|was|got)"
                    + " (?:lost|missing|stolen)|못 ?받|받지 (?:못|않)|안 ?(?:왔|와요|옵니다)|오지 않|도착하지|배송되지|미수령|분실"),
    DAMAGED("damag|broken|defect|faulty|\\btorn|ripped|stain|does ?n.t work|파손|불량|하자|찢어|얼룩|깨졌|깨져|고장"),
    WRONG_THING("wrong (?:item|thing|size|colou?r|one|product|order)|not what i ordered|잘못 (?:온|왔|배송|보내)"
            + "|다른 (?:상품|물건|제품|옷|색상|사이즈).{0,6}(?:왔|배송|보내)"),
    INCOMPLETE(
            "(?:item|part|piece|button|belt|one)s? (?:is |are |was |were )?missing|missing (?:an? )?(?:item|part|piece|button|belt)"
                    + "|빠졌|빠져 ?있|누락|수량이 (?:부족|모자)|덜 (?:왔|온)"),
    NOT_WANTED(
            "changed my mind|(?:do|does|did) ?n.t (?:like|want|need|fit|suit)|too (?:small|large|big|tight|loose|long|short)"
                    + "|마음이 바뀌|마음에 (?:안|들지)|단순 ?변심|안 ?맞|맞지 않|작아요|작습니다|커요|큽니다|필요 ?없");

    private final Pattern words;

    Grievance(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** All whose words occur, in English or Korean; none where nothing tells. */
    public static Set<Grievance> in(String text) {
        Set<Grievance> told = EnumSet.noneOf(Grievance.class);
        for (Grievance each : values()) {
            if (each.words.matcher(text).find()) {
                told.add(each);
            }
        }
        return told;
    }
}
